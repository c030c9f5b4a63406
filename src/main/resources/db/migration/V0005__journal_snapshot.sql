create table journal.snapshot (
  pathway_id uuid not null,
  chapter text not null,
  version bigint not null,
  codec smallint not null,
  key_id uuid not null,
  body bytea not null,
  constraint snapshot_pk primary key (pathway_id, chapter),
  constraint snapshot_version check (version > 0)
);

comment on table journal.snapshot is 'The state of one chapter after so many events, to save reading them. Deleting it changes nothing.';

alter table journal.snapshot alter column body set storage external;
