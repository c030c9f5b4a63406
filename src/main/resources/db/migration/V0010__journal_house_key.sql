create table journal.house_key (
  purpose text not null,
  wrapped bytea not null,
  master_key_id text not null,
  constraint house_key_pk primary key (purpose)
);
comment on table journal.house_key is
  'Keys that belong to no citizen, as the one personal numbers are hashed with; wrapped like the others.';
