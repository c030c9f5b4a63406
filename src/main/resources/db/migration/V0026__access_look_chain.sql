alter table access.look add column sealed_as bigint;
comment on column access.look.sealed_as is
  'Its place in the chain: 1, 2, 3 … without a gap. Each seal covers the row and the seal before it.';
alter table access.look add constraint look_sealed_whole check ((seal is null) = (sealed_as is null));
create unique index look_sealed_as on access.look (sealed_as) where sealed_as is not null;

-- What was looked at is never changed or taken away; only its seal is added.
revoke update, delete on access.look from medspil_writer;
grant update (seal, sealed_as) on access.look to medspil_writer;
