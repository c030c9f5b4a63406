create table task.difference (
  pathway_id uuid not null,
  agreement text not null,
  clause text not null,
  rule text not null,
  occurrence text not null,
  kind text not null,
  found_at timestamptz not null,
  constraint difference_pk primary key (pathway_id, agreement, clause, rule, occurrence),
  constraint difference_kind check (kind in ('NOT_THERE', 'NOT_OWED', 'OTHER_DATE'))
);
comment on table task.difference is
  'Duties that stood otherwise than the agreements in force say, when the journals were last held against them.';
create index difference_found on task.difference (found_at);
create index difference_rule on task.difference (agreement, clause, rule, kind);

-- The house counts them; no page shows them.
call access.wall('task.difference', 'false');
