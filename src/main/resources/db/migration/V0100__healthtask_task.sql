create schema healthtask;
comment on schema healthtask is 'Health tasks of citizens at residential facilities.';

create table healthtask.task (
  pathway_id uuid not null,
  task_id uuid not null,
  title_da text not null,
  title_nb text not null,
  title_en text not null,
  facility_unit uuid not null,
  status text not null,
  act text,
  responsible_unit uuid,
  performer_unit uuid,
  answering_unit uuid,
  to_settle_since timestamptz,
  trained_until date,
  constraint task_pk primary key (pathway_id, task_id)
);
comment on table healthtask.task is
  'Every health task that runs, as it now stands: who answers for it today, and what is to be settled.';
comment on column healthtask.task.title_da is 'What the catalogue of the agreement calls it, in each language.';
comment on column healthtask.task.answering_unit is 'Who holds it now; null shows as missing.';
comment on column healthtask.task.act is 'The law it is done under; null while that is not clear.';
comment on column healthtask.task.trained_until is 'When the last training for it runs out; null when none does.';
create index task_facility on healthtask.task (facility_unit, pathway_id);

call access.wall_by_relation('healthtask.task', '''HEALTH''');
