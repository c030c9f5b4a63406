-- Who decided on a state that no longer stands is told as who finds the next version taken: load, and decide again.
create function journal.overtaken() returns boolean
language plpgsql
as $$
begin
  raise exception 'the pathway has gone on' using errcode = 'serialization_failure';
end
$$;

comment on function journal.overtaken() is 'Refuses an append whose ground is gone.';
revoke execute on function journal.overtaken() from public;
grant execute on function journal.overtaken() to medspil_writer;
