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

alter table citizen.identity enable row level security;
alter table citizen.identity force row level security;
create policy identity_owner on citizen.identity to medspil_owner using (true) with check (true);
create policy identity_writer on citizen.identity to medspil_writer using (true) with check (true);
create policy identity_reader on citizen.identity for select to medspil_reader using (access.sees(pathway_id));

alter table citizen.personal_number enable row level security;
alter table citizen.personal_number force row level security;
create policy personal_number_owner on citizen.personal_number to medspil_owner using (true) with check (true);
create policy personal_number_writer on citizen.personal_number to medspil_writer using (true) with check (true);
create policy personal_number_reader on citizen.personal_number for select to medspil_reader using (access.sees(pathway_id));
