-- Who gave a document reads who opened it; which document is whose, the page says.
create policy document on access.look for select to medspil_reader using (
  kind = 'opened'
  and starts_with(what, 'information.document/')
  and exists (
    select from access.relation r
    where r.pathway_id = any (look.pathways)
      and r.holder = any ((select access.holders())::uuid[])
      and r.since <= now()
      and (r.until is null or r.until > now())
      and 'PLACEMENT' = any (r.categories)));
