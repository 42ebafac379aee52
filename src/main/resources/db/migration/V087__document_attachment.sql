-- Files people hand in beside a task or a dossier. What a file holds is kept once under its hash, in parts, so that no
-- reader needs the whole of it in memory and one column type serves both databases.
create table document_content (
  agency varchar(32) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  stored_at timestamp with time zone not null,
  primary key (agency, sha256)
);

create table document_content_part (
  agency varchar(32) not null,
  sha256 varchar(64) not null,
  part integer not null,
  bytes bytea not null,
  primary key (agency, sha256, part),
  constraint document_content_part_of foreign key (agency, sha256) references document_content (agency, sha256)
);

create table document_attachment (
  id varchar(36) primary key,
  version bigint not null,
  agency varchar(32) not null,
  subject_type varchar(64) not null,
  subject_id varchar(64) not null,
  task_id varchar(64),
  slot varchar(40) not null,
  name varchar(160) not null,
  file_type varchar(8) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  added_by varchar(64) not null,
  added_at timestamp with time zone not null,
  removed_by varchar(64),
  removed_at timestamp with time zone,
  constraint document_attachment_content foreign key (agency, sha256) references document_content (agency, sha256)
);
create index document_attachment_subject on document_attachment (agency, subject_type, subject_id, added_at, id);
create index document_attachment_task on document_attachment (task_id);
