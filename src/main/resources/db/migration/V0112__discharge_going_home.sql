create table discharge.going_home (
  pathway_id uuid not null,
  stay_id uuid not null,
  agreement text,
  unanswered integer not null,
  constraint going_home_pk primary key (pathway_id, stay_id),
  constraint going_home_agreement check (
    agreement in ('NOT_RELEVANT', 'UNDER_WAY', 'CONCLUDED', 'COORDINATION_PLAN')
  )
);
comment on table discharge.going_home is 'How far a way home is: the agreement that the law asks for, and the hand-overs nobody has said yes to.';

call access.wall('discharge.going_home', 'access.sees(pathway_id)');
