create schema transition;
comment on schema transition is 'What becomes of open cases when a newer version of an agreement comes into force.';

create table transition.transition (
  transition_id uuid not null,
  agreement text not null,
  version integer not null,
  choice text not null,
  chosen_by uuid not null,
  organisation uuid not null,
  chosen_at timestamptz not null,
  done integer not null default 0,
  of integer not null default 0,
  unreadable integer not null default 0,
  over_at timestamptz,
  constraint transition_pk primary key (transition_id),
  constraint transition_choice check (choice in ('keep', 'open_steps', 'whole'))
);
comment on table transition.transition is
  'Who chose what for the open cases of which agreement, and how far it has been carried out.';
create index transition_of on transition.transition (agreement, chosen_at desc);
create index transition_next on transition.transition (chosen_at, transition_id) where over_at is null;

-- It is about no citizen; pages read it as the house does and show it to the parties.
call access.wall('transition.transition', 'false');
