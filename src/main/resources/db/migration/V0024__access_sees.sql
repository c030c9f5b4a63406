create function access.sees(pathway uuid) returns boolean
language sql stable parallel safe
as $$
  select exists (
    select 1
    from access.relation r
    where r.pathway_id = pathway
    and r.holder = any (access.holders())
    and r.since <= now()
    and (r.until is null or r.until > now())
  )
$$;
comment on function access.sees(uuid) is
  'Whether a relation of the pathway lets the reader see it now; the second wall behind every page.';

grant execute on function access.sees(uuid) to medspil_writer, medspil_reader;
