-- Which run of a node works on the request.
alter table idempotency_key add column held_by varchar(80);
