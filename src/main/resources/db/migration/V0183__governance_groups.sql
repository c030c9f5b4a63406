create table governance.body_group (
  pathway_id uuid not null,
  name text not null,
  kind text not null,
  secretariat uuid not null,
  bodies int not null,
  open_cases int not null,
  awaited int not null,
  changed_at timestamptz not null,
  constraint body_group_pk primary key (pathway_id)
);
comment on table governance.body_group is 'Groups of bodies that decide on cooperation, with what lies there.';

create table governance.group_reader (
  pathway_id uuid not null,
  organisation uuid not null,
  constraint group_reader_pk primary key (organisation, pathway_id)
);
comment on table governance.group_reader is 'Which organisations take part in a group, and so whose staff read it.';
create index group_reader_group on governance.group_reader (pathway_id);

call access.wall('governance.group_reader', '
  organisation = nullif(current_setting(''medspil.organisation'', true), '''')::uuid
  and current_setting(''medspil.role'', true) not in (''CITIZEN'', ''MACHINE'')');
call access.wall('governance.body_group', '
  exists (
    select from governance.group_reader r
    where r.pathway_id = body_group.pathway_id)');
