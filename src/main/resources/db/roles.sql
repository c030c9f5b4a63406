-- Run once in an empty database, by a superuser: the three roles of Medspil and what they may do here.
-- Give each a password afterwards: alter role medspil_writer password '...';
do $$
declare
  role text;
begin
  foreach role in array array['medspil_owner', 'medspil_writer', 'medspil_reader'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format(
        'create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit', role);
    end if;
  end loop;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to medspil_owner', current_database());
  execute format('grant connect on database %I to medspil_writer, medspil_reader', current_database());
end
$$;
