create schema discharge;

create table discharge.point (
  pathway_id uuid not null,
  point_id uuid not null,
  stay_id uuid not null,
  topic text not null,
  sign text,
  note_id uuid,
  owner_unit uuid,
  by_day date,
  constraint point_pk primary key (pathway_id, point_id),
  constraint point_topic check (topic in ('AT_HOME', 'LOOSE_END')),
  constraint point_owner check ((owner_unit is null) = (by_day is null))
);
comment on table discharge.point is 'What is not in place yet before or after a discharge, and which unit has it.';
create index point_owner on discharge.point (owner_unit, by_day, point_id) where owner_unit is not null;

call access.wall('discharge.point', 'access.sees(pathway_id)');
