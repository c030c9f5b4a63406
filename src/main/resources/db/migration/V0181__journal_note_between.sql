alter table journal.note add column units uuid[];
comment on column journal.note.units is
  'The units it lies between, when several are asked about the citizen and each has words of its own with who asks; null for all who see the category.';

-- As with files: who was only asked reads what lies between it and who asks.
alter policy reader on journal.note using (exists (
  select from access.relation r
  where r.pathway_id = note.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and note.category = any (r.categories)
    and (note.units is null or r.ground not in ('order', 'contract') or r.holder = any (note.units))));
