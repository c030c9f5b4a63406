create index mail_written on exchange.mail (written_at);
