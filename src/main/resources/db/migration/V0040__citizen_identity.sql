create schema citizen;

create table citizen.identity (
  pathway_id uuid not null,
  given_name text not null,
  family_name text not null,
  name_search text not null,
  birth_date date,
  residence uuid not null,
  protected_address boolean not null default false,
  died_on date,
  constraint identity_pk primary key (pathway_id)
);
comment on table citizen.identity is
  'Who a citizen is: the one mutable table with names; deleting a row forgets the name.';
create index identity_name on citizen.identity (name_search text_pattern_ops);

create table citizen.personal_number (
  number_hash bytea not null,
  pathway_id uuid not null,
  sealed bytea not null,
  current boolean not null default true,
  constraint personal_number_pk primary key (number_hash)
);
comment on table citizen.personal_number is
  'Personal numbers, found by a keyed hash and sealed with the key of the pathway.';
create index personal_number_pathway on citizen.personal_number (pathway_id);

call access.wall('citizen.identity', 'access.sees(pathway_id)');

call access.wall('citizen.personal_number', 'access.sees(pathway_id)');
