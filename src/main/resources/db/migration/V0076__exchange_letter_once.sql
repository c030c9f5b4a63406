-- One letter is taken once, in whatever envelopes and at whatever moment it comes again. A letter that
-- changed under its id is another one to this index, and a person looks at it.
create unique index inbox_letter on exchange.inbox (sender, header_id, content_hash)
  where outcome not in ('repeated', 'reused');
