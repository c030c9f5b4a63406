alter table servicemodel.site_model
  add column contacts text not null default '[]',
  add column home text not null default '[]';
