create table directory.opening_hours (
  unit uuid not null,
  kind text not null,
  weekday smallint not null,
  opens time not null,
  closes time not null,
  constraint opening_hours_pk primary key (unit, kind, weekday),
  constraint opening_hours_of foreign key (unit) references directory.unit (id),
  constraint opening_hours_kind check (kind in ('OPENING', 'READING')),
  constraint opening_hours_weekday check (weekday between 1 and 7),
  constraint opening_hours_order check (closes = '00:00' or opens < closes)
);

comment on table directory.opening_hours is 'When a unit is open and reads its messages, where it has said so. Midnight as the end is the end of the day.';

create table directory.shift (
  unit uuid not null,
  starts time not null,
  constraint shift_pk primary key (unit, starts),
  constraint shift_of foreign key (unit) references directory.unit (id)
);

comment on table directory.shift is 'When a unit''s shifts begin, where it has said so.';

create table directory.closing_day (
  unit uuid not null,
  day text not null,
  constraint closing_day_pk primary key (unit, day),
  constraint closing_day_of foreign key (unit) references directory.unit (id),
  constraint closing_day_form check (day ~ '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$')
);

comment on table directory.closing_day is 'The days a unit has closed of its own: a date, or month and day for every year.';

create table directory.promptness (
  unit uuid not null,
  seconds integer not null,
  constraint promptness_pk primary key (unit),
  constraint promptness_of foreign key (unit) references directory.unit (id),
  constraint promptness_some check (seconds > 0)
);

comment on table directory.promptness is 'How long "at once" may take in a unit, where it has said so.';
