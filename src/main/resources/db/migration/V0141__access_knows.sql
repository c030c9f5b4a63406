-- A provider that is asked about a citizen knows who it is, and sees nothing else of the pathway.
create function access.knows(pathway uuid) returns boolean
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
comment on function access.knows(uuid) is
  'Whether any relation of the pathway runs now that binds the reader to it: who the citizen is, is no secret to them.';
grant execute on function access.knows(uuid) to medspil_writer, medspil_reader;

create or replace function access.sees(pathway uuid) returns boolean
language sql stable parallel safe
as $$
  select exists (
    select 1
    from access.relation r
    where r.pathway_id = pathway
    and r.holder = any (access.holders())
    and r.since <= now()
    and (r.until is null or r.until > now())
    and 'COORDINATION' = any (r.categories)
  )
$$;
comment on function access.sees(uuid) is
  'Whether a relation of the pathway lets the reader see now who does what and when; the second wall behind every page.';

drop policy reader on citizen.identity;
create policy reader on citizen.identity for select to medspil_reader using (access.knows(pathway_id));
