alter table directory.unit add column email text not null default '';
comment on column directory.unit.email is
  'Where the unit is told that something waits for it in Medspil; empty for none. No mail says what.';
