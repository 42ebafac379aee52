-- A workbook that was read as a trial and waits for its reader to confirm it; one a person.
create table catalogue_upload (
  id varchar(36) primary key,
  agency varchar(32) not null,
  login varchar(64) not null,
  file_name varchar(200) not null,
  content bytea not null,
  uploaded_at timestamp with time zone not null,
  constraint catalogue_upload_of unique (agency, login)
);
