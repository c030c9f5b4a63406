create table negotiation.succession (
  pathway_id uuid not null,
  agreement text not null,
  organisation uuid not null,
  function text not null,
  by_organisation uuid not null,
  since date not null,
  stood_at bigint not null,
  constraint succession_pk primary key (pathway_id, organisation, function),
  constraint succession_stood_at check (stood_at > 0)
);
comment on table negotiation.succession is
  'Who owes what by an agreement, from a day, after a party left, was merged or lost a task. Empty function: all.';
comment on column negotiation.succession.stood_at is 'The version of the stream that last changed it: a server whose own is another reads it anew.';
call access.wall('negotiation.succession', 'true');
