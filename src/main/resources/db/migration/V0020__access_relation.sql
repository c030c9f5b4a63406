create schema access;
comment on schema access is 'Who may see what, and why.';

create table access.relation (
  pathway_id uuid not null,
  holder uuid not null,
  ground text not null,
  categories text[] not null,
  since timestamptz not null,
  until timestamptz,
  constraint relation_pk primary key (pathway_id, holder, ground)
);

create index relation_holder on access.relation (holder, pathway_id);

comment on table access.relation is 'The only source of access: a unit or a person has to do with this pathway, on this ground, for this long.';
comment on column access.relation.holder is 'A unit or a person.';
comment on column access.relation.categories is 'The kinds of information that the ground opens.';
