-- The same walls as before, without calling a function for each row that is shown: the relation is looked up in the plan.
create function access.in_row(guarded regclass, visible text) returns text
language sql stable
as $$
  select replace(
    replace(visible, 'access.sees(pathway_id)', '(' || found || ' and ''COORDINATION'' = any (r.categories) limit 1)'),
    'access.knows(pathway_id)', '(' || found || ' limit 1)')
  from format(
    'select true
     from access.relation r
     where r.pathway_id = %s.pathway_id
       and r.holder = any ((select access.holders())::uuid[])
       and r.since <= now()
       and (r.until is null or r.until > now())',
    (select relname from pg_class where oid = guarded)) as found
$$;
comment on function access.in_row is
  'A wall''s condition with access.sees(pathway_id) and access.knows(pathway_id) written out.';

create or replace procedure access.wall(guarded regclass, visible text)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy house on %s to medspil_owner, medspil_writer using (true) with check (true)', guarded);
  execute format('create policy reader on %s for select to medspil_reader using (%s)', guarded, access.in_row(guarded, visible));
end
$$;

do $$
declare
  wall record;
begin
  for wall in
    select format('%I.%I', schemaname, tablename) as guarded, qual
    from pg_policies
    where policyname = 'reader' and qual ~ 'access\.(sees|knows)\(pathway_id\)'
  loop
    execute format('alter policy reader on %s using (%s)', wall.guarded, access.in_row(wall.guarded::regclass, wall.qual));
  end loop;
end
$$;
