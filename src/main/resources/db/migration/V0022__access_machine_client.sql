create table access.machine_client (
  id uuid not null,
  organisation uuid not null,
  name text not null,
  token_hash bytea not null,
  active boolean not null,
  constraint machine_client_pk primary key (id),
  constraint machine_client_token_unique unique (token_hash),
  constraint machine_client_token_sha256 check (octet_length(token_hash) = 32),
  constraint machine_client_name_given check (name <> '')
);

comment on table access.machine_client is 'Another organisation''s system that may call us, known by the SHA-256 of its token.';

call access.wall('access.machine_client', 'false');
