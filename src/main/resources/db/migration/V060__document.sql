-- Books of numbers, their numbers, and the papers printed under them.

create table document_book (
    agency varchar(32) not null,
    book varchar(40) not null,
    book_year integer not null,
    last_number integer not null,
    primary key (agency, book, book_year)
);

create table document_number (
    id varchar(36) not null primary key,
    version bigint not null,
    agency varchar(32) not null,
    book varchar(40) not null,
    book_year integer not null,
    number_value integer not null,
    state varchar(10) not null,
    subject_type varchar(40) not null,
    subject_id varchar(64) not null,
    title varchar(500) not null,
    reserved_at timestamp with time zone not null,
    issued_at timestamp with time zone,
    signer varchar(200),
    voided_at timestamp with time zone,
    void_reason varchar(500),
    constraint document_number_once unique (agency, book, book_year, number_value)
);

create index document_number_register on document_number (agency, book_year desc, book, number_value desc);
create index document_number_subject on document_number (agency, subject_type, subject_id);

create table document_paper (
    id varchar(36) not null primary key,
    agency varchar(32) not null,
    template varchar(40) not null,
    book varchar(40) not null,
    book_year integer not null,
    number_value integer not null,
    subject_type varchar(40) not null,
    subject_id varchar(64) not null,
    title varchar(500) not null,
    content text not null,
    issued_at timestamp with time zone not null,
    signer varchar(200) not null,
    constraint document_paper_once unique (agency, book, book_year, number_value)
);

create index document_paper_subject on document_paper (agency, subject_type, subject_id, issued_at, id);

-- The first rendering of a paper, kept for good; a row of its own so that lists never read it.
create table document_rendering (
    paper varchar(36) not null primary key references document_paper (id),
    agency varchar(32) not null,
    sha256 varchar(64) not null,
    pdf bytea not null,
    rendered_at timestamp with time zone not null
);
