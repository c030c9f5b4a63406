-- Each sorting of the list of requests has an index that has it in order: for who is asked, and for who asks.
create index request_unit_open on orders.request (unit, answer_by, request_id) where ended_at is null;
create index request_unit_ended on orders.request (unit, ended_at, request_id) where ended_at is not null;
create index request_unit_answer_by on orders.request (unit, answer_by, request_id);
create index request_unit_asked_at on orders.request (unit, asked_at, request_id);
create index request_by_unit_open on orders.request (by_unit, answer_by, request_id) where ended_at is null;
create index request_by_unit_ended on orders.request (by_unit, ended_at, request_id) where ended_at is not null;
create index request_by_unit_answer_by on orders.request (by_unit, answer_by, request_id);
create index request_by_unit_asked_at on orders.request (by_unit, asked_at, request_id);
drop index orders.request_unit;
drop index orders.request_by_unit;
