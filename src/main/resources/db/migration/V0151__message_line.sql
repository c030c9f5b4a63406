create schema message;
comment on schema message is 'What units write to each other about citizens.';

create table message.line (
  pathway_id uuid not null,
  conversation_id uuid not null,
  unit uuid not null,
  from_unit uuid not null,
  category text not null,
  last_at timestamptz not null,
  unread boolean not null,
  answer_by date,
  awaited_by date,
  constraint line_pk primary key (pathway_id, conversation_id, unit)
);
comment on table message.line is
  'Each conversation as the list of each unit that takes part shows it. No name, no words.';
comment on column message.line.from_unit is 'Who wrote last.';
comment on column message.line.answer_by is 'By when the unit should have answered; null when nobody waits for it.';
comment on column message.line.awaited_by is 'By when others should have answered the unit; null when it waits for nobody.';
create index line_unit on message.line (unit, last_at desc, conversation_id desc);
create index line_unread on message.line (unit) where unread;
create index line_to_answer on message.line (unit) where answer_by is not null;
create index line_awaited on message.line (unit) where awaited_by is not null;

-- A unit sees its own lines while it may still read what was written.
call access.wall('message.line', 'unit = any (access.holders()) and exists (
  select from access.relation r
  where r.pathway_id = line.pathway_id
    and r.holder = line.unit
    and r.since <= now()
    and (r.until is null or r.until > now())
    and ''MESSAGE'' = any (r.categories))');
