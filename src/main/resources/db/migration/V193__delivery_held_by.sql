-- Which run of a node has it in hand. A migration changes one table that is in use: it waits for nobody while it holds another.
alter table exchange_delivery add column held_by varchar(80);
