create schema servicemodel;
comment on schema servicemodel is 'The decision points and checklists of each site: of organisations, not of citizens.';

create table servicemodel.site_model (
  unit uuid not null,
  model text not null,
  version int not null,
  holds_from date not null,
  shared boolean not null,
  points text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint site_model_pk primary key (unit, model, version),
  constraint site_model_version check (version > 0)
);
comment on table servicemodel.site_model is 'Every version of a site''s service model, with who wrote it, when, and from which day it holds. Only added to.';
create index site_model_by_model on servicemodel.site_model (model, unit, version desc);
call access.wall('servicemodel.site_model', 'true');
