create table journal.note (
  pathway_id uuid not null,
  note_id uuid not null,
  category text not null,
  key_id uuid not null,
  body bytea not null,
  constraint note_pk primary key (pathway_id, note_id),
  constraint note_category check (category in ('COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'CITIZENS_OWN'))
) partition by hash (pathway_id);

comment on table journal.note is 'What somebody wrote in their own words, encrypted as the event that names it and of the same category. Never updated.';

alter table journal.note alter column body set storage external;

do $$
begin
  for i in 0..15 loop
    execute format(
      'create table journal.note_%s partition of journal.note for values with (modulus 16, remainder %s)', i, i);
    execute format('revoke all on journal.note_%s from medspil_writer, medspil_reader', i);
    execute format('comment on table journal.note_%s is ''A sixteenth of the notes.''', i);
  end loop;
end
$$;

revoke update on journal.note from medspil_writer;
