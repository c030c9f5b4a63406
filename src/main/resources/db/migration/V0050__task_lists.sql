create schema task;

create table task.open_task (
  task_id uuid not null,
  owner_unit uuid not null,
  due timestamptz not null,
  pathway_id uuid not null,
  rule text not null,
  status text not null,
  from_unit uuid,
  missing boolean not null,
  unsure boolean not null,
  constraint open_task_pk primary key (task_id),
  constraint open_task_status check (status in ('open', 'paused'))
);
comment on table task.open_task is
  'What is owed now, narrow and unpartitioned; one covering index serves every worklist. No date is infinity.';
create index open_task_list on task.open_task (owner_unit, due, task_id)
  include (pathway_id, rule, status, from_unit, missing, unsure);
create index open_task_pathway on task.open_task (pathway_id);
create index open_task_due on task.open_task (due, task_id) where status = 'open';

create table task.closed_task (
  task_id uuid not null,
  owner_unit uuid not null,
  closed_at timestamptz not null,
  pathway_id uuid not null,
  rule text not null,
  status text not null,
  outcome text not null,
  due timestamptz not null,
  ground_fell boolean not null,
  constraint closed_task_pk primary key (task_id),
  constraint closed_task_status check (status in ('done', 'withdrawn'))
);
comment on table task.closed_task is
  'What was done or fell away, for the list of done tasks and for measures.';
create index closed_task_list on task.closed_task (owner_unit, closed_at desc, task_id);
create index closed_task_pathway on task.closed_task (pathway_id);

call access.wall('task.open_task', 'owner_unit = any (access.holders()) or access.sees(pathway_id)');

call access.wall('task.closed_task', 'access.sees(pathway_id)');
