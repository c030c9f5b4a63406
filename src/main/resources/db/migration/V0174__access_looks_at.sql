-- Who has looked at a citizen. Array containment is not leakproof, so a reader's question to access.look asks the wall of every look
-- there is before its index may help. Here the wall is asked once, about the citizen, and is the same as that of the table: the
-- citizen reads all, and who gave a document reads who opened one.
create function access.looks_at(citizen uuid)
returns table (look_id uuid, at timestamptz, kind text, what text, person uuid, role text, organisation uuid, units uuid[])
language sql stable security definer
set search_path = ''
rows 200
as $$
  select l.look_id, l.at, l.kind, l.what, l.person, l.role, l.organisation, l.units
  from access.look l
  where l.pathways operator(pg_catalog.@>) array[citizen]
    and exists (
      select from access.relation r
      where r.pathway_id = citizen
        and r.holder = any ((select access.holders())::uuid[])
        and (r.ground = 'self'
          or (l.kind = 'opened'
            and pg_catalog.starts_with(l.what, 'information.document/')
            and r.since <= pg_catalog.now()
            and (r.until is null or r.until > pg_catalog.now())
            and 'PLACEMENT' = any (r.categories))))
$$;
comment on function access.looks_at is 'The looks at a citizen that the holders of this transaction may read.';
