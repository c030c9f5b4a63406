create table offer.saved_view (
  person uuid not null,
  view_id uuid not null,
  name text not null,
  asked text not null,
  saved_at timestamptz not null,
  constraint saved_view_pk primary key (person, view_id),
  constraint saved_view_name unique (person, name)
);
comment on table offer.saved_view is 'What somebody filters the offers by, under a name of their own. Theirs alone.';
call access.wall('offer.saved_view', 'person = any ((select access.holders())::uuid[])');
