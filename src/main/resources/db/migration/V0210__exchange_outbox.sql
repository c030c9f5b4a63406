create table exchange.outbox (
  letter_id uuid not null,
  pathway_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  from_unit uuid not null,
  to_unit uuid not null,
  organisation uuid not null,
  receiver text not null,
  written_at timestamptz not null,
  state text not null,
  failures integer not null default 0,
  repeats integer not null default 0,
  next_at timestamptz,
  changed_at timestamptz,
  issues text not null default '',
  body bytea,
  constraint outbox_pk primary key (letter_id),
  constraint outbox_state check (state in ('waiting', 'sent', 'delivered', 'not_delivered'))
);
comment on table exchange.outbox is
  'Letters that leave, written with their message; sealed, and without their content some time after they arrived.';
comment on column exchange.outbox.letter_id is 'MessageHeader.id: the same each time the letter is sent.';
comment on column exchange.outbox.next_at is 'When a server takes it up again; null when nothing more is done with it.';
comment on column exchange.outbox.failures is 'How often it could not be handed over.';
comment on column exchange.outbox.repeats is 'How often it was handed over again because nobody acknowledged it.';
create index outbox_next on exchange.outbox (next_at) where next_at is not null;
create index outbox_conversation on exchange.outbox (pathway_id, conversation_id);
create index outbox_body on exchange.outbox (changed_at) where body is not null and next_at is null;

-- Those who take part in the conversation, and those who sort out what did not arrive.
call access.wall('exchange.outbox', 'exists (
  select from message.line l
  where l.pathway_id = outbox.pathway_id
    and l.conversation_id = outbox.conversation_id)
  or exists (
  select from exchange.attention a
  where a.claim = outbox.letter_id::text
    and a.pathway_id = outbox.pathway_id)');

alter table exchange.resolution drop constraint resolution_what;
alter table exchange.resolution add constraint resolution_what
  check (what in ('placed', 'accepted', 'kept_first', 'not_ours', 'waiting', 'again', 'otherwise'));
