create table journal.data_key (
  pathway_id uuid not null,
  key_id uuid not null,
  wrapped bytea not null,
  master_key_id text not null,
  destroyed_at timestamptz,
  constraint data_key_pk primary key (pathway_id),
  constraint data_key_id unique (key_id),
  constraint data_key_destroyed check ((destroyed_at is null) = (length(wrapped) > 0))
);

comment on table journal.data_key is 'The key of one citizen''s events, wrapped by a master key that lies outside the database. Destroying it forgets the citizen.';

revoke delete on journal.data_key from medspil_writer;
