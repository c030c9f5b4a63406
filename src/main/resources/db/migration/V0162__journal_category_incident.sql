alter table journal.event drop constraint event_category;
alter table journal.event add constraint event_category
  check (category in ('COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'PLACEMENT', 'MESSAGE', 'INCIDENT', 'CITIZENS_OWN'));
alter table journal.note drop constraint note_category;
alter table journal.note add constraint note_category
  check (category in ('COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'PLACEMENT', 'MESSAGE', 'INCIDENT', 'CITIZENS_OWN'));

-- A snapshot holds every category at once.
drop policy reader on journal.snapshot;
create policy reader on journal.snapshot for select to medspil_reader using (exists (
  select from access.relation r
  where r.pathway_id = snapshot.pathway_id
    and r.holder = any (access.holders())
    and r.since <= current_timestamp
    and (r.until is null or current_timestamp < r.until)
    and r.categories @> array['COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'PLACEMENT', 'MESSAGE', 'INCIDENT', 'CITIZENS_OWN']));

-- The grounds that the openings open it to, for the relations that stand already.
update access.relation
set categories = categories || array['INCIDENT']
where ground in ('entitlement.social', 'contract', 'self')
  and not categories @> array['INCIDENT'];
