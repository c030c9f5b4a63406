create table access.look (
  look_id uuid not null,
  at timestamptz not null,
  kind text not null,
  what text not null,
  person uuid not null,
  role text not null,
  organisation uuid not null,
  units uuid[] not null,
  pathways uuid[] not null,
  seal bytea,
  constraint look_pk primary key (look_id),
  constraint look_kind check (kind in ('listed', 'opened', 'denied', 'emergency'))
);
comment on table access.look is
  'Who looked at whom, when and as what; appended, sealed in a chain each minute, and open to the citizen.';
create index look_pathways on access.look using gin (pathways);
create index look_unsealed on access.look (at, look_id) where seal is null;
create index look_person on access.look (person, at);

-- The citizen reads who looked; whoever looked is seen by nobody else here.
call access.wall('access.look', 'exists (
  select from access.relation r
  where r.holder = any (access.holders())
    and r.ground = ''self''
    and r.pathway_id = any (look.pathways))');
