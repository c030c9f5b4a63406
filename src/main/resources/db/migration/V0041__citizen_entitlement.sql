create table citizen.entitlement (
  entitlement_id uuid not null,
  pathway_id uuid not null,
  organisation uuid not null,
  unit uuid,
  legal_basis text not null,
  since timestamptz not null,
  until timestamptz,
  constraint entitlement_pk primary key (pathway_id, entitlement_id)
);
comment on table citizen.entitlement is
  'Services that organisations have open to citizens, for their own systems to read back.';
create index entitlement_list on citizen.entitlement (organisation, entitlement_id)
  include (pathway_id, unit, legal_basis, since, until);
create index entitlement_by_id on citizen.entitlement (entitlement_id);

-- The answer to one organisation never reveals another's service; its own system keeps its own in step.
call access.wall('citizen.entitlement',
  'organisation = nullif(current_setting(''medspil.organisation'', true), '''')::uuid
    and (current_setting(''medspil.role'', true) = ''MACHINE'' or access.sees(pathway_id))');
