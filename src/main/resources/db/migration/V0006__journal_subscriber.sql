create table journal.subscriber (
  name text not null,
  position bigint not null,
  constraint subscriber_pk primary key (name)
);

comment on table journal.subscriber is 'How far each subscriber has followed the journal: the last transaction it has taken in.';
