create table exchange.mail (
  mail_id uuid not null,
  about uuid not null,
  state text not null,
  failures integer not null default 0,
  next_at timestamptz,
  written_at timestamptz not null,
  changed_at timestamptz,
  body bytea,
  constraint mail_pk primary key (mail_id),
  constraint mail_state check (state in ('waiting', 'delivered', 'not_delivered')),
  constraint mail_body check ((body is null) = (next_at is null))
);
comment on table exchange.mail is
  'Mails that leave, written with what caused them; address and text are sealed, and gone when the mail has left or was given up.';
comment on column exchange.mail.about is 'What caused it: a meeting, a link. No citizen.';
comment on column exchange.mail.next_at is 'When a server takes it up again; null when nothing more is done with it.';
create index mail_next on exchange.mail (next_at) where next_at is not null;
create index mail_about on exchange.mail (about);

-- Read by the house alone: pages say how many left and how many did not.
call access.wall('exchange.mail', 'false');
