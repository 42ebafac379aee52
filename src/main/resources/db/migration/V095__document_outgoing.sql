-- Sổ văn bản đi: what the book says of a paper that leaves the department, beside its number.
alter table document_number add column paper_kind varchar(16);
alter table document_number add column symbol varchar(60);
alter table document_number add column drafted_by varchar(16);
alter table document_number add column dated_on date;
alter table document_number add column recipients varchar(4000);
alter table document_number add column copies integer;

-- title, symbol, signer and recipients in lower case without tone marks; read within one book and year only
alter table document_number add column search_words varchar(6000);

-- The first Word file of a paper, kept for good like its first PDF.
create table document_word (
    paper varchar(36) not null primary key references document_paper (id),
    agency varchar(32) not null,
    sha256 varchar(64) not null,
    docx bytea not null,
    rendered_at timestamp with time zone not null
);
