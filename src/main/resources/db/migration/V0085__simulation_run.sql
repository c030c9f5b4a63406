create schema simulation;
comment on schema simulation is 'Drafts of agreements tried on what happened in a period.';

create table simulation.run (
  run_id uuid not null,
  asked_by uuid not null,
  organisation uuid not null,
  asked_at timestamptz not null,
  title text not null,
  agreement text,
  version integer,
  draft text,
  first_day date not null,
  last_day date not null,
  state text not null,
  read integer not null default 0,
  of integer not null default 0,
  found jsonb,
  ended_at timestamptz,
  constraint run_pk primary key (run_id),
  constraint run_state check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  constraint run_what check ((draft is null) = (agreement is not null)),
  constraint run_period check (first_day <= last_day),
  constraint run_found check ((state = 'done') = (found is not null))
);
comment on table simulation.run is
  'Who tried which draft on which period, and what came of it: numbers that may be shown, never a citizen.';
create index run_latest on simulation.run (organisation, asked_at desc);
create index run_next on simulation.run (asked_at, run_id) where state in ('waiting', 'running');
-- One at a time for each person.
create unique index run_one on simulation.run (asked_by) where state in ('waiting', 'running');

-- Pages read it as the house does: it is about no citizen, and they show it to the organisation that asked.
call access.wall('simulation.run', 'false');
