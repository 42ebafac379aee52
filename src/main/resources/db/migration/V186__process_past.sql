-- What the engine's history said of a finished process, kept for the diagrams when the engine has forgotten it: one row a
-- process, its steps as lines of activity, name, kind, begin and end, parted by tabs.
create table process_past (
  process_id varchar(64) not null primary key,
  agency varchar(32) not null,
  business_key varchar(255) not null,
  process_key varchar(255) not null,
  name varchar(255),
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  steps text not null
);
create index process_past_of on process_past (business_key, started_at);
create index process_past_latest on process_past (agency, ended_at);
