-- A relation that opens no coordination, as that of a provider which is only asked, shows no task either. Looked up for the
-- rows that are shown, as before.
alter policy reader on task.open_task using (
  owner_unit = any ((select access.holders())::uuid[])
  or (
    select true
    from access.relation r
    where r.pathway_id = open_task.pathway_id
      and r.holder = any ((select access.holders())::uuid[])
      and r.since <= now()
      and (r.until is null or r.until > now())
      and 'COORDINATION' = any (r.categories)
    limit 1));
