create table task.link (
  link_id uuid not null,
  pathway_id uuid not null,
  task_id uuid not null,
  owner_unit uuid not null,
  by_unit uuid not null,
  by_person uuid not null,
  sent_at timestamptz not null,
  until timestamptz not null,
  mailed boolean not null,
  token_hash bytea not null,
  code_hash bytea not null,
  wrong integer not null default 0,
  opened_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  constraint link_pk primary key (link_id),
  constraint link_token unique (token_hash),
  constraint link_wrong check (wrong >= 0)
);
comment on table task.link is
  'Links to one task for a unit where nobody signs in: opened with a code that is told on the phone, answered once.';
comment on column task.link.token_hash is 'Keyed hash of what stands in the address, which is kept nowhere.';
comment on column task.link.code_hash is 'Keyed hash of the code, which is kept nowhere.';
comment on column task.link.wrong is 'How often a wrong code was tried; a few lock it.';
create index link_task on task.link (pathway_id, task_id, sent_at);

-- Those whom a relation opens the course to see that a link was sent and what became of it.
call access.wall('task.link', 'access.sees(pathway_id)');
