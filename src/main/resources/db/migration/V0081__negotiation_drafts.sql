create table negotiation.draft (
  pathway_id uuid not null,
  agreement text not null,
  version int not null,
  title text not null,
  stage text not null,
  keeper uuid not null,
  heard_until date,
  changed_at timestamptz not null,
  constraint draft_pk primary key (pathway_id),
  constraint draft_stage check (stage in ('writing', 'hearing', 'approval'))
);
comment on table negotiation.draft is 'The versions of agreements that are under way, one of an agreement at most.';

create table negotiation.draft_reader (
  pathway_id uuid not null,
  organisation uuid not null,
  secretaries_only boolean not null,
  constraint draft_reader_pk primary key (pathway_id, organisation)
);
comment on table negotiation.draft_reader is 'Which organisations may read a draft: its keeper''s secretaries, and once it was heard the staff of its parties.';

create table negotiation.published (
  pathway_id uuid not null,
  version int not null,
  agreement text not null,
  stood_at bigint not null,
  body text not null,
  constraint published_pk primary key (pathway_id, version),
  constraint published_stood_at check (stood_at > 0)
);
comment on table negotiation.published is 'The versions of agreements that were published here, as files of the library. Public.';
comment on column negotiation.published.stood_at is 'The version of the stream that last changed the text: a server whose own is another reads it anew.';

call access.wall('negotiation.draft_reader', '
  organisation = nullif(current_setting(''medspil.organisation'', true), '''')::uuid
  and (current_setting(''medspil.role'', true) = ''SECRETARY''
    or not secretaries_only and current_setting(''medspil.role'', true) not in (''CITIZEN'', ''MACHINE''))');
call access.wall('negotiation.draft', '
  exists (
    select from negotiation.draft_reader r
    where r.pathway_id = draft.pathway_id)');
call access.wall('negotiation.published', 'true');
