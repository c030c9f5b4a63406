create schema governance;
comment on schema governance is 'The bodies that decide on cooperation: meetings, cases, decisions.';
grant usage on schema governance to medspil_writer, medspil_reader;

-- The tables of a journal once more, for streams that are a group of bodies and no citizen's: as those of agreements, to the
-- last check and index.
create table governance.event (like negotiation.event including all);
create table governance.command (like negotiation.command including all);
create table governance.data_key (like negotiation.data_key including all);
create table governance.snapshot (like negotiation.snapshot including all);
create table governance.subscriber (like negotiation.subscriber including all);
comment on table governance.event is 'What happened to one group of bodies, in recorded order. Never updated, never deleted.';
comment on table governance.command is 'Every command that was carried out, with its answer: the version it led to.';
comment on table governance.data_key is 'The key of one group''s events, wrapped by a master key that lies outside the database.';
comment on table governance.snapshot is 'The state after so many events, to save reading them. Deleting it changes nothing.';
comment on table governance.subscriber is 'How far each subscriber has followed the groups of bodies.';
revoke update, delete on governance.event from medspil_writer;
revoke update, delete on governance.command from medspil_writer;
revoke delete on governance.data_key from medspil_writer;

-- No page reads these as they stand: what may be shown is decided on the state.
call access.wall('governance.event', 'false');
call access.wall('governance.data_key', 'false');
call access.wall('governance.snapshot', 'false');
call access.wall('governance.command', 'false');
call access.wall('governance.subscriber', 'false');
