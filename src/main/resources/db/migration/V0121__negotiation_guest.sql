create table negotiation.guest (
  guest_id uuid not null,
  agreement text not null,
  meeting_id uuid not null,
  word_hash bytea not null,
  registered_at timestamptz not null,
  body bytea not null,
  constraint guest_pk primary key (meeting_id, guest_id),
  constraint guest_word unique (word_hash)
);
comment on table negotiation.guest is
  'Who registered for an information meeting on its public page. Deleted some time after the meeting, or when they withdraw.';
comment on column negotiation.guest.word_hash is 'Keyed hash of the word that opens the registration; the word itself is kept nowhere.';
comment on column negotiation.guest.body is 'Name, organisation, function, address and question, sealed with a key of the house.';
create index guest_meeting on negotiation.guest (meeting_id, registered_at, guest_id);

-- Read by the house alone: pages show it to the secretaries of the organisation that holds the meeting.
call access.wall('negotiation.guest', 'false');
