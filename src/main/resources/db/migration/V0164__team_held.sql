create schema team;
comment on schema team is 'What a unit keeps to itself about those it treats.';

create table team.held (
  pathway_id uuid not null,
  unit uuid not null,
  code_hash bytea not null,
  noted_at timestamptz not null,
  body bytea not null,
  constraint held_pk primary key (pathway_id, unit, code_hash)
);
comment on table team.held is
  'What a unit that treats a citizen noted that it treats them for, sealed: that unit''s alone, and no part of the pathway.';
comment on column team.held.code_hash is 'A keyed hash of what was noted, so that the same is noted once.';
comment on column team.held.body is 'What was noted and what came of it, sealed with the key of the house.';
call access.wall('team.held', 'unit = any (access.holders()) and access.sees(pathway_id)');

-- No read table and no event: whoever forgets a citizen forgets this too.
create function team.forget_held() returns trigger
language plpgsql
as $$
begin
  delete from team.held where pathway_id = new.pathway_id;
  return null;
end
$$;
comment on function team.forget_held() is 'What units noted of a citizen goes with the key of the citizen.';
create trigger forget_held
  after update of destroyed_at on journal.data_key
  for each row
  when (new.destroyed_at is not null)
  execute function team.forget_held();
