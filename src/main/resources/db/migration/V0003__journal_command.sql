create table journal.command (
  command_id uuid not null,
  pathway_id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint command_pk primary key (command_id),
  constraint command_version check (version >= 0)
);

comment on table journal.command is 'Every command that was carried out, with its answer: the version it led to.';

revoke update, delete on journal.command from medspil_writer;
