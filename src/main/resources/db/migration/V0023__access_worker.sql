create table access.worker (
  id uuid not null,
  subject text not null,
  first_name text not null,
  full_name text not null,
  title text not null,
  constraint worker_pk primary key (id),
  constraint worker_subject_unique unique (subject),
  constraint worker_named check (subject <> '' and first_name <> '' and full_name <> '')
);

comment on table access.worker is 'Somebody who signs in: a worker, or a citizen.';
comment on column access.worker.subject is 'What the identity provider calls them, for ever.';
comment on column access.worker.title is 'What they do, as citizens are told it beside the first name; empty for a citizen.';

create table access.worker_role (
  worker uuid not null,
  role text not null,
  organisation uuid,
  unit uuid,
  since timestamptz not null,
  until timestamptz,
  constraint worker_role_worker_fk foreign key (worker) references access.worker (id),
  constraint worker_role_once unique nulls not distinct (worker, role, unit, since),
  constraint worker_role_known check (
    role in ('ward_nurse', 'home_nurse', 'case_worker', 'facility_staff', 'coordinator', 'gp', 'secretary', 'citizen')
  ),
  constraint worker_role_has_place check (
    (role = 'citizen') = (unit is null) and (role = 'citizen') = (organisation is null)
  ),
  constraint worker_role_ends_after_start check (until is null or since <= until)
);

create index worker_role_worker on access.worker_role (worker, since);

comment on table access.worker_role is 'What somebody is in a unit of an organisation, and for how long; a citizen is one in none.';

call access.wall('access.worker', 'id = any (access.holders())');
call access.wall('access.worker_role', 'worker = any (access.holders())');
