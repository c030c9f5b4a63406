create schema negotiation;
comment on schema negotiation is 'The life of agreements: drafted, heard, approved, in force, revised, ended.';
grant usage on schema negotiation to medspil_writer, medspil_reader;

-- The tables of a journal once more, for streams that are an agreement's life and no citizen's. The id of a stream
-- stands in pathway_id, as the journal's statements call it.
create table negotiation.event (
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
comment on table negotiation.event is 'What happened to one agreement, in recorded order. Never updated, never deleted.';
alter table negotiation.event alter column body set storage external;
create index event_tx on negotiation.event (tx);
revoke update, delete on negotiation.event from medspil_writer;

create table negotiation.command (
  command_id uuid not null,
  pathway_id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint command_pk primary key (command_id),
  constraint command_version check (version >= 0)
);
comment on table negotiation.command is 'Every command that was carried out, with its answer: the version it led to.';
revoke update, delete on negotiation.command from medspil_writer;

create table negotiation.data_key (
  pathway_id uuid not null,
  key_id uuid not null,
  wrapped bytea not null,
  master_key_id text not null,
  destroyed_at timestamptz,
  constraint data_key_pk primary key (pathway_id),
  constraint data_key_id unique (key_id),
  constraint data_key_destroyed check ((destroyed_at is null) = (length(wrapped) > 0))
);
comment on table negotiation.data_key is 'The key of one agreement''s events, wrapped by a master key that lies outside the database.';
revoke delete on negotiation.data_key from medspil_writer;

create table negotiation.snapshot (
  pathway_id uuid not null,
  chapter text not null,
  version bigint not null,
  codec smallint not null,
  key_id uuid not null,
  body bytea not null,
  constraint snapshot_pk primary key (pathway_id, chapter),
  constraint snapshot_version check (version > 0)
);
comment on table negotiation.snapshot is 'The state after so many events, to save reading them. Deleting it changes nothing.';
alter table negotiation.snapshot alter column body set storage external;

create table negotiation.subscriber (
  name text not null,
  position bigint not null,
  constraint subscriber_pk primary key (name)
);
comment on table negotiation.subscriber is 'How far each subscriber has followed the life of agreements.';

-- No page reads these as they stand: what may be shown is decided on the state.
call access.wall('negotiation.event', 'false');
call access.wall('negotiation.data_key', 'false');
call access.wall('negotiation.snapshot', 'false');
call access.wall('negotiation.command', 'false');
call access.wall('negotiation.subscriber', 'false');
