create table idempotency_key (
  agency varchar(32) not null,
  login varchar(64) not null,
  request_key varchar(200) not null,
  request_line varchar(600) not null,
  body_hash varchar(64) not null,
  committed boolean not null,
  status integer,
  content_type varchar(200),
  location varchar(600),
  answer text,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pk primary key (agency, login, request_key)
);

create index idempotency_key_by_age on idempotency_key (created_at);
