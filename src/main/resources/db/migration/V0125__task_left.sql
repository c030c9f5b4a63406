create table task.left_to_next (
  hand_over uuid not null,
  pathway_id uuid not null,
  task_id uuid not null,
  unit uuid not null,
  words uuid not null,
  left_at timestamptz not null,
  left_by uuid not null,
  taken_at timestamptz,
  taken_by uuid,
  constraint left_to_next_pk primary key (hand_over),
  constraint left_to_next_taken check ((taken_at is null) = (taken_by is null))
);
comment on table task.left_to_next is
  'What one shift left to the next of a unit about a task that is open, and who took it over. It hides and moves no task.';
comment on column task.left_to_next.words is 'The note that says what the next shift should know; it is encrypted where notes are.';
create index left_to_next_unit on task.left_to_next (unit, left_at desc);
create index left_to_next_task on task.left_to_next (task_id, left_at);
create index left_to_next_pathway on task.left_to_next (pathway_id);

call access.wall('task.left_to_next', 'unit = any ((select access.holders())::uuid[])');
