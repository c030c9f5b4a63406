create schema app;
comment on schema app is 'What the program itself keeps.';
grant usage on schema app to medspil_writer;

-- The columns are those of db-scheduler.
create table app.scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_task_pk primary key (task_name, task_instance)
);
comment on table app.scheduled_task is 'Jobs to be run once by any server, at a time or again and again.';

create index scheduled_task_due on app.scheduled_task (execution_time);
create index scheduled_task_heartbeat on app.scheduled_task (last_heartbeat);
