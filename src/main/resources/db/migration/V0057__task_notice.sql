-- What units are told of tasks that are others'.
create table task.notice (
  task_id uuid not null,
  unit uuid not null,
  why text not null,
  since timestamptz not null,
  pathway_id uuid not null,
  rule text not null,
  constraint notice_pk primary key (task_id, unit, why),
  constraint notice_why check (why in ('done', 'passed'))
);
comment on table task.notice is
  'Word to a unit, unread so far: a task of another unit was done, or its final date passed.';
create index notice_list on task.notice (unit, since desc, task_id);
create index notice_pathway on task.notice (pathway_id);

call access.wall('task.notice', 'unit = any ((select access.holders())::uuid[])');
