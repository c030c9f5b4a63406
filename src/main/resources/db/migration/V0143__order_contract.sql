create table orders.contract (
  pathway_id uuid not null,
  request_id uuid not null,
  unit uuid not null,
  by_unit uuid not null,
  pending boolean not null,
  complete boolean not null,
  authority_signs boolean not null,
  provider_signs boolean not null,
  agreed boolean not null,
  begins date,
  last_day date,
  terminated boolean not null,
  constraint contract_pk primary key (pathway_id, request_id)
);
comment on table orders.contract is
  'What each contract waits for and when it ends: the lists of its two sides. No name, no words, no amount.';
comment on column orders.contract.unit is 'The unit of the provider.';
comment on column orders.contract.by_unit is 'The unit of the authority that ordered.';
comment on column orders.contract.pending is 'Something is written that not both have signed.';
comment on column orders.contract.complete is 'What is written has all that must be there before anybody signs.';
comment on column orders.contract.authority_signs is 'What is written waits for the signature of the authority.';
comment on column orders.contract.last_day is 'The last day of delivery, when one is known.';
create index contract_unit on orders.contract (unit, last_day);
create index contract_by_unit on orders.contract (by_unit, last_day);

-- Each of the two sides sees its own.
call access.wall('orders.contract', 'unit = any (access.holders()) or by_unit = any (access.holders())');
