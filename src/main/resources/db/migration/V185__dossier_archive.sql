-- Nộp lưu: until when a finished dossier is handed over to the archive, and under which record it was.
create table dossier_archive_rule (
  agency varchar(32) not null,
  effective_from date not null,
  months integer not null,
  basis varchar(500) not null,
  primary key (agency, effective_from)
);
insert into dossier_archive_rule (agency, effective_from, months, basis) values
  ('*', date '2018-01-01', 12, 'Nghị định 30/2020/NĐ-CP, Điều 30: nộp lưu trong 01 năm từ khi công việc kết thúc; chưa đối chiếu văn bản gốc');

-- The latest package of a dossier: what was handed over is what was made, not what would be made later.
create table dossier_archive_package (
  dossier_id varchar(36) not null primary key references dossier (id),
  agency varchar(32) not null,
  sha256 varchar(64) not null,
  made_by varchar(64) not null,
  made_at timestamp with time zone not null
);

create table dossier_archive (
  dossier_id varchar(36) not null primary key references dossier (id),
  agency varchar(32) not null,
  record_number varchar(60) not null,
  record_date date not null,
  sha256 varchar(64) not null,
  handed_by varchar(64) not null,
  handed_at timestamp with time zone not null
);
create index dossier_archive_latest on dossier_archive (agency, handed_at, dossier_id);

