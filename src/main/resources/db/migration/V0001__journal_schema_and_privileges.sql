create schema journal;
comment on schema journal is 'What happened, in order, for ever.';

-- Every room's later tables are open to both runtime roles without a word of their own. What the reader
-- sees of them is for row level security to say.
alter default privileges for role medspil_owner grant usage on schemas to medspil_writer, medspil_reader;
alter default privileges for role medspil_owner grant select, insert, update, delete on tables to medspil_writer;
alter default privileges for role medspil_owner grant usage, select on sequences to medspil_writer;
alter default privileges for role medspil_owner grant select on tables to medspil_reader;
alter default privileges for role medspil_owner revoke execute on functions from public;
alter default privileges for role medspil_owner grant execute on functions to medspil_writer, medspil_reader;

grant usage on schema journal to medspil_writer, medspil_reader;
