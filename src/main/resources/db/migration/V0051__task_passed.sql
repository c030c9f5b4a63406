-- Passing a final date is written once; what is written needs no looking at again.
alter table task.open_task add column passed boolean not null default false;
comment on column task.open_task.passed is 'That its final date passed stands in the journal.';
drop index task.open_task_due;
create index open_task_due on task.open_task (due, task_id) where status = 'open' and not passed;
