create schema directory;
comment on schema directory is 'Who there is: organisations, their units, and who fills what from day to day.';

create sequence directory.revision;
comment on sequence directory.revision is 'Counts the changes of the directory, so that every server sees that there was one.';

create table directory.listing (
  source text not null,
  revision bigint not null,
  constraint listing_pk primary key (source)
);

comment on table directory.listing is 'Each directory file that was taken in, and the last change it made.';

create table directory.organisation (
  id uuid not null,
  key text not null,
  source text not null,
  kind text not null,
  name text not null,
  country text not null,
  demo boolean not null,
  since date not null,
  until date not null,
  constraint organisation_pk primary key (id),
  constraint organisation_key unique (key),
  constraint organisation_kind check (kind in
    ('MUNICIPALITY', 'REGION', 'HOSPITAL', 'PSYCHIATRY', 'GP_PRACTICE', 'FACILITY', 'JOB_CENTRE', 'HEALTH_TRUST', 'CLUSTER')),
  constraint organisation_country check (country in ('DENMARK', 'NORWAY')),
  constraint organisation_period check (since <= until)
);

comment on table directory.organisation is 'The parties to agreements. Ended, never deleted.';
comment on column directory.organisation.source is 'The directory file that speaks of it.';

create table directory.organisation_identifier (
  organisation uuid not null,
  system text not null,
  value text not null,
  since date not null,
  until date not null,
  constraint organisation_identifier_pk primary key (organisation, system, value),
  constraint organisation_identifier_of foreign key (organisation) references directory.organisation (id),
  constraint organisation_identifier_period check (since <= until)
);

-- A hospital may have its region's CVR number, but a code is one organisation's.
create unique index organisation_identifier_code on directory.organisation_identifier (value)
where system like 'http://hl7.dk/fhir/core/CodeSystem/dk-core-%';

comment on table directory.organisation_identifier is 'The official numbers of organisations: CVR, organisation number, codes of municipalities and regions.';

create table directory.belonging (
  part uuid not null,
  whole uuid not null,
  source text not null,
  since date not null,
  until date not null,
  constraint belonging_pk primary key (part, whole, since),
  constraint belonging_part foreign key (part) references directory.organisation (id),
  constraint belonging_whole foreign key (whole) references directory.organisation (id),
  constraint belonging_period check (since <= until)
);

comment on table directory.belonging is 'Which organisation belongs to which region, cluster or operator, from day to day.';
