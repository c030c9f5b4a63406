create table directory.unit (
  id uuid not null,
  organisation uuid not null,
  key text not null,
  source text not null,
  name text not null,
  sector text not null,
  phone text not null,
  demo boolean not null,
  since date not null,
  until date not null,
  constraint unit_pk primary key (id),
  constraint unit_key unique (organisation, key),
  constraint unit_of foreign key (organisation) references directory.organisation (id),
  constraint unit_sector check (sector in
    ('SOMATIC', 'PSYCHIATRIC', 'GENERAL_PRACTICE', 'MUNICIPAL_HEALTH', 'SOCIAL', 'EMPLOYMENT', 'ADMINISTRATION')),
  constraint unit_period check (since <= until)
);

comment on table directory.unit is 'The places where somebody reads a list: wards, home nursing in a town, clinics. Ended, never deleted.';
comment on column directory.unit.key is 'Its name within the organisation; empty for the desk that every organisation has.';

create table directory.unit_identifier (
  unit uuid not null,
  system text not null,
  value text not null,
  since date not null,
  until date not null,
  constraint unit_identifier_pk primary key (unit, system, value),
  constraint unit_identifier_of foreign key (unit) references directory.unit (id),
  constraint unit_identifier_period check (since <= until)
);

-- A location number may be that of many units, a SOR number never is.
create unique index unit_identifier_sor on directory.unit_identifier (value)
where system = 'urn:oid:1.2.208.176.1.1';

comment on table directory.unit_identifier is 'The numbers of units: SOR, GLN, ydernummer. One out of use still finds its unit.';

create table directory.function_filled (
  unit uuid not null,
  function text not null,
  since date not null,
  until date not null,
  constraint function_filled_pk primary key (unit, function, since),
  constraint function_filled_by foreign key (unit) references directory.unit (id),
  constraint function_filled_period check (since <= until)
);

comment on table directory.function_filled is 'Which unit fills which function of its organisation, from day to day.';
