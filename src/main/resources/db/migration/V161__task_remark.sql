-- What colleagues tell each other about a subject: written once, never changed.
create table task_remark (
    id varchar(36) primary key,
    agency varchar(32) not null,
    version integer,
    subject_type varchar(64) not null,
    subject_id varchar(64) not null,
    subject_code varchar(100) not null,
    task_id varchar(64),
    author varchar(100) not null,
    body varchar(2000) not null,
    written_at timestamp with time zone not null
);
create index task_remark_subject on task_remark (subject_type, subject_id, written_at, id);
