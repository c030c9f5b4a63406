create table journal.event (
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
  constraint event_category check (category in ('COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'CITIZENS_OWN')),
  constraint event_actor_kind check (actor_kind in ('PERSON', 'MACHINE', 'AGREEMENT', 'SYSTEM')),
  constraint event_body check ((codec = 0) = (key_id is null))
) partition by hash (pathway_id);

comment on table journal.event is 'What happened to one citizen, in recorded order. Never updated, never deleted.';
comment on column journal.event.codec is '0 no body, 1 encrypted JSON.';
comment on column journal.event.tx is 'The transaction that wrote it: subscribers follow below the oldest running one.';

-- Encrypted bytes do not compress.
alter table journal.event alter column body set storage external;

-- In order of arrival, so each insert goes to the end of the index.
create index event_tx on journal.event (tx);

-- Nobody goes round the parent: its grants and its row security are the only way in.
do $$
begin
  for i in 0..15 loop
    execute format(
      'create table journal.event_%s partition of journal.event for values with (modulus 16, remainder %s)', i, i);
    execute format('revoke all on journal.event_%s from medspil_writer, medspil_reader', i);
    execute format('comment on table journal.event_%s is ''A sixteenth of the events.''', i);
  end loop;
end
$$;

revoke update, delete on journal.event from medspil_writer;
