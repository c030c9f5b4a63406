create schema exchange;

create table exchange.inbox (
  inbox_id uuid not null,
  bundle_id text not null,
  header_id text not null,
  sender text not null,
  receiver text not null,
  content_hash bytea not null,
  person_hash bytea,
  received_at timestamptz not null,
  occurred_at timestamptz,
  outcome text not null,
  answer_code text not null,
  answer_issues text not null,
  answer_letter uuid not null,
  pathway_id uuid,
  body bytea,
  constraint inbox_pk primary key (inbox_id),
  constraint inbox_outcome
    check (outcome in ('placed', 'no_basis', 'attention', 'invalid', 'not_taken', 'repeated', 'reused'))
);
comment on table exchange.inbox is
  'Every message as it was received and answered; without a legal basis only ids, sender, receiver, time and keyed hash are kept.';
create unique index inbox_bundle on exchange.inbox (sender, bundle_id) where outcome <> 'repeated';
create index inbox_header on exchange.inbox (sender, header_id);
create index inbox_received on exchange.inbox (received_at);

create table exchange.attention (
  attention_id uuid not null,
  organisation uuid,
  reason text not null,
  pathway_id uuid,
  stay_id uuid,
  claim text,
  inbox_id uuid,
  noticed_at timestamptz not null,
  resolved_at timestamptz,
  resolution text,
  constraint attention_pk primary key (attention_id)
);
comment on table exchange.attention is
  'What could not be decided and is shown to a person instead of guessed.';
create index attention_open on exchange.attention (organisation, noticed_at, attention_id)
  where resolved_at is null;
create index attention_pathway on exchange.attention (pathway_id) where resolved_at is null;

call access.wall('exchange.inbox', 'pathway_id is not null and access.sees(pathway_id)');

call access.wall('exchange.attention', 'organisation = nullif(current_setting(''medspil.organisation'', true), '''')::uuid');
