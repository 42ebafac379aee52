-- Each run of a node says that it lives; what one that fell silent has in hand is free for the others.
create table node_run (
  id varchar(80) not null,
  seen_at timestamp with time zone not null,
  constraint node_run_pk primary key (id)
);

-- Which run has it in hand; empty where nobody has, or where there is only one node.
alter table outbox add column held_by varchar(80);
-- Whether the far side may have it: false only while a sender still prepares it. A version that does not know the column leaves it true.
alter table outbox add column handed boolean default true not null;
