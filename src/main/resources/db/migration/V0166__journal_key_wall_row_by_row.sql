-- The same walls as before. Without the limit the plan gathered every citizen that the reader's units know, to find one of them.
alter policy reader on journal.data_key using ((
  select true
  from access.relation r
  where r.pathway_id = data_key.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
  limit 1));

-- A snapshot holds every category at once.
alter policy reader on journal.snapshot using ((
  select true
  from access.relation r
  where r.pathway_id = snapshot.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and r.categories @> array['COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'PLACEMENT', 'MESSAGE', 'INCIDENT', 'CITIZENS_OWN']
  limit 1));

alter policy reader on healthtask.task using ((
  select true
  from access.relation r
  where r.pathway_id = task.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and 'HEALTH' = any (r.categories)
  limit 1));
