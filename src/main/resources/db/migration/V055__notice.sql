-- Messages to people. A message is told once: its key and recipient are unique, also for two writers at a time.
create table notice (
    id varchar(36) not null primary key,
    agency varchar(32) not null,
    notice_key varchar(300) not null,
    recipient varchar(64) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    rung varchar(64),
    due_at timestamp with time zone,
    sent_at timestamp with time zone not null,
    state varchar(16) not null,
    text text not null,
    read_at timestamp with time zone,
    constraint notice_once unique (agency, notice_key, recipient)
);
create index notice_recipient on notice (agency, recipient, sent_at, id);
create index notice_subject on notice (agency, subject_type, subject_id, sent_at, id);
create index notice_latest on notice (agency, sent_at, id);
