create schema stay;

create table stay.board (
  stay_id uuid not null,
  pathway_id uuid not null,
  phase text not null,
  sector text not null,
  ward_unit uuid,
  ward_name text not null,
  started_at timestamptz,
  expected_on date,
  up_to_weekend boolean not null,
  ready_at timestamptz,
  ended_at timestamptz,
  report text not null,
  changed boolean not null,
  constraint board_pk primary key (pathway_id, stay_id)
);
comment on table stay.board is
  'Every stay as it now stands, for the admissions board and the timeline.';
create index board_now on stay.board (started_at, stay_id)
  where phase in ('ACUTE', 'ADMITTED', 'ON_LEAVE');
create index board_ended on stay.board (ended_at, stay_id) where phase = 'HOME';

call access.wall('stay.board', 'access.sees(pathway_id)');
