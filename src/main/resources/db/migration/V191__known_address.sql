-- From where an account was opened before: strangers who guess share one small count per account, its owner does not share it
-- with them. Neither name nor address stands here, only their digest; a row goes when it was not used for 90 days.
create table directory_known_address (
  agency varchar(32) not null,
  who varchar(64) not null,
  seen_on date not null,
  constraint directory_known_address_pk primary key (agency, who)
);
create index directory_known_address_seen on directory_known_address (seen_on);
