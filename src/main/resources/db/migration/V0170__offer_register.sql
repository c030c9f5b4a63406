create schema offer;
comment on schema offer is 'What providers offer: of organisations, not of citizens.';

create table offer.offer (
  offer_id uuid not null,
  unit uuid not null,
  revision int not null,
  stamp bigint not null,
  body text not null,
  constraint offer_pk primary key (offer_id),
  constraint offer_revision check (revision > 0)
);
comment on table offer.offer is 'The offers as they stand now. Open to all who are signed in.';
comment on column offer.offer.stamp is 'Counted up by each change of any offer, in the order of their commits: a server reads what is newer than it knows.';
create unique index offer_stamp on offer.offer (stamp);

create table offer.version (
  offer_id uuid not null,
  revision int not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint version_pk primary key (offer_id, revision)
);
comment on table offer.version is 'Every version of an offer, with who wrote it and when. Only added to.';

call access.wall('offer.offer', 'true');
call access.wall('offer.version', 'true');
