-- What is to become of each issued paper's digital signatures, and the keys of a test installation.

create table document_signing (
    paper varchar(36) not null primary key references document_paper (id),
    version bigint not null,
    agency varchar(32) not null,
    subject_type varchar(40) not null,
    subject_id varchar(64) not null,
    number_text varchar(120) not null,
    title varchar(500) not null,
    signer varchar(200) not null,
    login varchar(64),
    capacity varchar(400) not null,
    state varchar(10) not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    waiting_since timestamp with time zone not null,
    reason varchar(40),
    signed_at timestamp with time zone,
    sha256 varchar(64)
);

create index document_signing_due on document_signing (agency, state, due_at, paper);
create index document_signing_file on document_signing (agency, sha256);

-- Made by the program itself, for trying out only: whoever reads the database can sign with them.
create table document_signing_test_key (
    agency varchar(32) not null,
    owner varchar(80) not null,
    certificate bytea not null,
    private_key bytea not null,
    primary key (agency, owner)
);
