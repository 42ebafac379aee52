-- The letters a plan gives rise to: their numbers, and the papers that were kept when they went out.
alter table plan add column request_number varchar(64);
alter table plan add column request_paper varchar(36);
alter table plan add column recall_number varchar(64);
alter table plan add column recall_paper varchar(36);
alter table plan_correction add column paper varchar(36);
