create schema session;
comment on schema session is 'Who is signed in, so that any node may answer.';

-- The columns are Spring Session's.
create table session.spring_session (
  primary_id text not null,
  session_id text not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name text,
  constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_id on session.spring_session (session_id);
create index spring_session_expiry on session.spring_session (expiry_time);
create index spring_session_principal on session.spring_session (principal_name);

comment on table session.spring_session is 'One browser''s visit; no read table, and gone when it ends.';

create table session.spring_session_attributes (
  session_primary_id text not null,
  attribute_name text not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_session_fk foreign key (session_primary_id)
    references session.spring_session (primary_id) on delete cascade
);

comment on table session.spring_session_attributes is 'What a visit remembers: who, the form token, and the receipt to show next.';

call access.wall('session.spring_session', 'false');
call access.wall('session.spring_session_attributes', 'false');
