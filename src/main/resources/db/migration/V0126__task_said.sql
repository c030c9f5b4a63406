create table task.said (
  task_id uuid not null,
  pathway_id uuid not null,
  what text not null,
  code text not null,
  by_day date,
  said_at timestamptz not null,
  constraint said_pk primary key (task_id),
  constraint said_what check (what in ('promised', 'cannot')),
  constraint said_promise check ((what = 'promised') = (by_day is not null))
);
comment on table task.said is
  'What a unit where nobody signs in last said of a task that is still open, for the lists of those who wait for it.';
create index said_pathway on task.said (pathway_id);

call access.wall('task.said', 'access.sees(pathway_id)');

create index link_open on task.link (task_id) where answered_at is null and closed_at is null;
