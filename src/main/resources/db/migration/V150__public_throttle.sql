-- What strangers did how often, counted by all nodes together. No address stands here, only its digest; rows go after a day.
create table public_throttle (
  agency varchar(32) not null,
  what varchar(32) not null,
  who varchar(64) not null,
  hits integer not null,
  ends_at timestamp with time zone not null,
  primary key (agency, what, who)
);
create index public_throttle_ended on public_throttle (ends_at);
