-- What is owed because of an incident tells that there was one: its row is for those whom a relation opens incidents to.
alter table task.open_task add column category text not null default 'COORDINATION';
alter table task.open_task add constraint open_task_category check (category in ('COORDINATION', 'INCIDENT'));
comment on column task.open_task.category is 'Whose eyes it is for, beside those of its owner.';
alter table task.closed_task add column category text not null default 'COORDINATION';
alter table task.closed_task add constraint closed_task_category check (category in ('COORDINATION', 'INCIDENT'));
comment on column task.closed_task.category is 'Whose eyes it is for.';

-- The wall asks for the category, so the one index behind every worklist holds it.
drop index task.open_task_list;
create index open_task_list on task.open_task (owner_unit, due, task_id)
  include (pathway_id, rule, status, from_unit, missing, unsure, category);

alter policy reader on task.open_task using (
  owner_unit = any ((select access.holders())::uuid[])
  or (
    select true
    from access.relation r
    where r.pathway_id = open_task.pathway_id
      and r.holder = any ((select access.holders())::uuid[])
      and r.since <= now()
      and (r.until is null or r.until > now())
      and open_task.category = any (r.categories)
    limit 1));
alter policy reader on task.closed_task using ((
  select true
  from access.relation r
  where r.pathway_id = closed_task.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and closed_task.category = any (r.categories)
  limit 1));
