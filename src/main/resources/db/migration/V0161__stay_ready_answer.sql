alter table stay.board
  add column ready_answered_at timestamptz,
  add column receives_from date;
comment on column stay.board.ready_answered_at is
  'When the municipality last answered the ready notice that stands; null when it has not.';
comment on column stay.board.receives_from is
  'From which day it can receive the citizen; null when it cannot say one.';
