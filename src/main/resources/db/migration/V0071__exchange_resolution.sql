create table exchange.resolution (
  resolution_id uuid not null,
  attention_id uuid not null,
  what text not null,
  reason text,
  unit_id uuid,
  at timestamptz not null,
  person uuid not null,
  organisation uuid not null,
  constraint resolution_pk primary key (resolution_id),
  constraint resolution_what
    check (what in ('placed', 'accepted', 'kept_first', 'not_ours', 'waiting'))
);
comment on table exchange.resolution is
  'What people decided about what needed attention; only inserted. A matter is settled once, and may be put aside to wait many times.';
create unique index resolution_once on exchange.resolution (attention_id) where what <> 'waiting';
create index resolution_attention on exchange.resolution (attention_id, at);
revoke update, delete on exchange.resolution from medspil_writer;

create index attention_inbox on exchange.attention (inbox_id) where inbox_id is not null;
create index inbox_pathway on exchange.inbox (pathway_id, header_id) where pathway_id is not null;
create index inbox_body on exchange.inbox (received_at) where body is not null;

-- Only those who sort it out for the organisation it was sent to.
alter policy reader on exchange.attention using (
  organisation = nullif(current_setting('medspil.organisation', true), '')::uuid
  and current_setting('medspil.role', true) in ('SECRETARY', 'COORDINATOR'));

call access.wall('exchange.resolution',
  'organisation = nullif(current_setting(''medspil.organisation'', true), '''')::uuid
   and current_setting(''medspil.role'', true) in (''SECRETARY'', ''COORDINATOR'')');

-- The messages behind what they are to sort out, and no others.
alter policy reader on exchange.inbox using (
  (pathway_id is not null and access.sees(pathway_id))
  or exists (
    select from exchange.attention a
    where a.inbox_id = inbox.inbox_id)
  or exists (
    select from exchange.attention a
    where a.inbox_id is null
      and a.pathway_id = inbox.pathway_id
      and a.claim = inbox.header_id));
