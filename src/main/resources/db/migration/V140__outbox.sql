-- What is told to the outside: written with the change that is to be told, sent after it, each once.
create table outbox (
    id varchar(36) not null primary key,
    agency varchar(32) not null,
    message_key varchar(200) not null,
    channel varchar(16) not null,
    recipient varchar(320) not null,
    -- who is served through one line is served one at a time, so that a slow one holds up itself alone
    line varchar(320) not null,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    template varchar(100) not null,
    content text not null,
    -- whether the trail tells what became of it
    told boolean not null,
    state varchar(16) not null,
    attempts integer not null,
    put_at timestamp with time zone not null,
    -- when it is to be looked at next: tried again, or judged after its sender fell silent; empty once nothing is to be done
    due_at timestamp with time zone,
    settled_at timestamp with time zone,
    reason varchar(500),
    constraint outbox_once unique (agency, message_key)
);
create index outbox_due on outbox (agency, channel, due_at, id);
create index outbox_line on outbox (agency, line, state);
create index outbox_subject on outbox (agency, subject_type, subject_id, put_at, id);
create index outbox_state on outbox (agency, state, put_at, id);
create index outbox_latest on outbox (agency, put_at, id);

-- Where letters land while somebody tries the application out; empty wherever mail really leaves.
create table trial_letter (
    id varchar(36) not null primary key,
    agency varchar(32) not null,
    recipient varchar(320) not null,
    subject text not null,
    body text not null,
    enclosures text not null,
    arrived_at timestamp with time zone not null
);
create index trial_letter_latest on trial_letter (agency, arrived_at, id);
