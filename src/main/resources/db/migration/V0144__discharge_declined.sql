alter table discharge.going_home add column declined integer not null default 0;
comment on column discharge.going_home.declined is 'Hand-overs that were declined and that nobody else has taken over.';
comment on column discharge.going_home.unanswered is 'Hand-overs that nobody has answered.';
