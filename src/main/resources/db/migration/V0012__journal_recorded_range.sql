-- What looks at a period of everybody's events finds it without reading the rest. Rows lie in the order
-- they were recorded, so a summary of each stretch is enough, and costs an insert nothing.
create index event_recorded on journal.event using brin (recorded_at);
