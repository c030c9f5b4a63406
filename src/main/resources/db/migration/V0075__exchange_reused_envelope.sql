-- A letter in an envelope that belongs to another is answered and noted; the envelope stays the other's.
drop index exchange.inbox_bundle;
create unique index inbox_bundle on exchange.inbox (sender, bundle_id)
  where outcome not in ('repeated', 'reused');
