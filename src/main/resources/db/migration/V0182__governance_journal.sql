create schema governance;
comment on schema governance is 'The bodies that decide on cooperation: meetings, cases, decisions.';
grant usage on schema governance to medspil_writer, medspil_reader;

-- The tables of a journal once more, for streams that are a group of bodies and no citizen's. The id of a stream
-- stands in pathway_id, as the journal's statements call it.
create table governance.event (
  pathway_id uuid not null,
  version bigint not null,
  event_id uuid not null,
  type text not null,
  category text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_kind text not null,
  actor_id uuid not null,
  actor_organisation uuid not null,
  command_id uuid not null,
  codec smallint not null,
  key_id uuid,
  body bytea not null,
  tx bigint not null default pg_current_xact_id()::text::bigint,
  constraint event_pk primary key (pathway_id, version),
  constraint event_version check (version > 0),
  constraint event_category check (category = 'COORDINATION'),
  constraint event_actor_kind check (actor_kind in ('PERSON', 'MACHINE', 'AGREEMENT', 'SYSTEM')),
  constraint event_body check ((codec = 0) = (key_id is null))
);
comment on table governance.event is 'What happened to one group of bodies, in recorded order. Never updated, never deleted.';
alter table governance.event alter column body set storage external;
create index event_tx on governance.event (tx);
revoke update, delete on governance.event from medspil_writer;

create table governance.command (
  command_id uuid not null,
  pathway_id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint command_pk primary key (command_id),
  constraint command_version check (version >= 0)
);
comment on table governance.command is 'Every command that was carried out, with its answer: the version it led to.';
revoke update, delete on governance.command from medspil_writer;

create table governance.data_key (
  pathway_id uuid not null,
  key_id uuid not null,
  wrapped bytea not null,
  master_key_id text not null,
  destroyed_at timestamptz,
  constraint data_key_pk primary key (pathway_id),
  constraint data_key_id unique (key_id),
  constraint data_key_destroyed check ((destroyed_at is null) = (length(wrapped) > 0))
);
comment on table governance.data_key is 'The key of one group''s events, wrapped by a master key that lies outside the database.';
revoke delete on governance.data_key from medspil_writer;

create table governance.snapshot (
  pathway_id uuid not null,
  chapter text not null,
  version bigint not null,
  codec smallint not null,
  key_id uuid not null,
  body bytea not null,
  constraint snapshot_pk primary key (pathway_id, chapter),
  constraint snapshot_version check (version > 0)
);
comment on table governance.snapshot is 'The state after so many events, to save reading them. Deleting it changes nothing.';
alter table governance.snapshot alter column body set storage external;

create table governance.subscriber (
  name text not null,
  position bigint not null,
  constraint subscriber_pk primary key (name)
);
comment on table governance.subscriber is 'How far each subscriber has followed the groups of bodies.';

-- No page reads these as they stand: what may be shown is decided on the state.
call access.wall('governance.event', 'false');
call access.wall('governance.data_key', 'false');
call access.wall('governance.snapshot', 'false');
call access.wall('governance.command', 'false');
call access.wall('governance.subscriber', 'false');
