create schema orders;
comment on schema orders is 'What authorities ask providers for.';

create table orders.request (
  pathway_id uuid not null,
  request_id uuid not null,
  order_id uuid not null,
  unit uuid not null,
  by_unit uuid not null,
  state text not null,
  without_decision text,
  answer_by date not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  reason text,
  constraint request_pk primary key (pathway_id, request_id),
  constraint request_state check (state in
    ('ASKED', 'OFFERED', 'CHOSEN', 'DECLINED', 'WITHDRAWN', 'TURNED_DOWN', 'NOT_CHOSEN'))
);
comment on table orders.request is
  'What each provider is asked and how it ended: the lists of those who are asked and those who ask. No name, no words.';
comment on column orders.request.unit is 'The unit of the provider that is asked.';
comment on column orders.request.by_unit is 'The unit of the authority that asks.';
comment on column orders.request.without_decision is 'The code of why no decision stood behind the order; null when one did.';
create index request_unit on orders.request (unit, ended_at, answer_by);
create index request_by_unit on orders.request (by_unit, ended_at, answer_by);

-- Each of the two sees its own; another provider that is asked about the same citizen does not.
call access.wall('orders.request', 'unit = any (access.holders()) or by_unit = any (access.holders())');
