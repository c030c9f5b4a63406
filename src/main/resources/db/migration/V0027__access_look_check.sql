create table access.look_check (
  sole boolean not null,
  verified bigint not null,
  broken bigint,
  at timestamptz not null,
  constraint look_check_pk primary key (sole),
  constraint look_check_one check (sole)
);
comment on table access.look_check is
  'How far the chain of the access log was followed, round after round, and where it was found broken.';
call access.wall('access.look_check', 'false');
