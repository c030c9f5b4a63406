create table journal.file_piece (
  pathway_id uuid not null,
  file_id uuid not null,
  piece int not null,
  category text not null,
  units uuid[] not null,
  key_id uuid not null,
  body bytea not null,
  constraint file_piece_pk primary key (pathway_id, file_id, piece),
  constraint file_piece_number check (piece > 0),
  constraint file_piece_category check (category in ('COORDINATION', 'HEALTH', 'SOCIAL', 'EMPLOYMENT', 'PLACEMENT', 'MESSAGE', 'CITIZENS_OWN'))
) partition by hash (pathway_id);

comment on table journal.file_piece is 'Files about citizens in pieces, each encrypted as notes are and bound to its file and place in it. Never updated.';
comment on column journal.file_piece.units is 'The units it lies between: one that was only asked about the citizen reads what lies between it and who asks.';

alter table journal.file_piece alter column body set storage external;

do $$
begin
  for i in 0..15 loop
    execute format(
      'create table journal.file_piece_%s partition of journal.file_piece for values with (modulus 16, remainder %s)', i, i);
    execute format('revoke all on journal.file_piece_%s from medspil_writer, medspil_reader', i);
    execute format('comment on table journal.file_piece_%s is ''A sixteenth of the pieces of files.''', i);
  end loop;
end
$$;

revoke update on journal.file_piece from medspil_writer;

-- Several are asked about a citizen at the same time, and each reads its own alone.
call access.wall('journal.file_piece', 'exists (
  select from access.relation r
  where r.pathway_id = file_piece.pathway_id
    and r.holder = any ((select access.holders())::uuid[])
    and r.since <= now()
    and (r.until is null or r.until > now())
    and file_piece.category = any (r.categories)
    and (r.ground not in (''order'', ''contract'') or r.holder = any (file_piece.units)))');
