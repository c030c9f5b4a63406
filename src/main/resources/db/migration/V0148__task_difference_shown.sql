-- Those who sort out see what differs: which rule, whose it is, and the dates. What was found is found anew each night.
delete from task.difference;
alter table task.difference
  add column version integer not null,
  add column category text not null,
  add column owner_unit uuid not null,
  add column stands timestamptz,
  add column follows timestamptz,
  add constraint difference_category check (category in ('COORDINATION', 'INCIDENT'));
comment on column task.difference.version is 'The version of the agreement whose rule it is.';
comment on column task.difference.category is 'Whose eyes it is for.';
comment on column task.difference.owner_unit is 'Who owes it, or should.';
comment on column task.difference.stands is 'The final date that the task has.';
comment on column task.difference.follows is 'The final date that it should have.';

alter policy reader on task.difference using ((
  select true
  from access.relation r
  where r.pathway_id = difference.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and difference.category = any (r.categories)
  limit 1));
