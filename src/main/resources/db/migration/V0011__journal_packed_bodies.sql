comment on column journal.event.codec is '0 no body, 1 encrypted JSON, 2 encrypted deflated JSON.';
comment on column journal.snapshot.body is 'Encrypted deflated JSON.';
