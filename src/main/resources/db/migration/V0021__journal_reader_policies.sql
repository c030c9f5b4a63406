-- The second wall. A page's transaction says on whose behalf it reads:
--   select set_config('medspil.holders', '<person>,<unit>,<unit>', true)
-- and sees nothing where this was not said.
create function access.holders() returns uuid[]
language sql stable parallel safe
return string_to_array(nullif(current_setting('medspil.holders', true), ''), ',')::uuid[];

comment on function access.holders is 'The person and the units on whose behalf this transaction reads.';

-- Any room closes a table with it: call access.wall('task.open_task', 'exists (...)'), or with a category:
-- call access.wall_by_relation('stay.admission', '''HEALTH''').
create procedure access.wall(guarded regclass, visible text)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy house on %s to medspil_owner, medspil_writer using (true) with check (true)', guarded);
  execute format('create policy reader on %s for select to medspil_reader using (%s)', guarded, visible);
end
$$;

comment on procedure access.wall is 'Closes a table: the reader sees the rows for which the condition holds, and no others.';

create procedure access.wall_by_relation(guarded regclass, category text)
language plpgsql
as $$
begin
  call access.wall(guarded, format(
    'exists (
       select from access.relation r
       where r.pathway_id = %s.pathway_id
         and r.holder = any (access.holders())
         and r.since <= current_timestamp
         and (r.until is null or current_timestamp < r.until)
         and %s = any (r.categories))',
    guarded, category));
end
$$;

comment on procedure access.wall_by_relation is 'Closes a table that has a pathway_id: the reader needs a relation to it that opens the category, an SQL expression over the row.';

call access.wall('access.relation', 'holder = any (access.holders())');
call access.wall_by_relation('journal.event', 'event.category');
call access.wall('journal.data_key', 'exists (
  select from access.relation r
  where r.pathway_id = data_key.pathway_id
    and r.holder = any (access.holders())
    and r.since <= current_timestamp
    and (r.until is null or current_timestamp < r.until))');
-- A snapshot holds every category at once.
call access.wall('journal.snapshot', 'exists (
  select from access.relation r
  where r.pathway_id = snapshot.pathway_id
    and r.holder = any (access.holders())
    and r.since <= current_timestamp
    and (r.until is null or current_timestamp < r.until)
    and r.categories @> array[''COORDINATION'', ''HEALTH'', ''SOCIAL'', ''EMPLOYMENT'', ''CITIZENS_OWN''])');
call access.wall('journal.command', 'false');
call access.wall('journal.subscriber', 'false');
