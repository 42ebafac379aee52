-- Kinds of paper that mean the same across procedures: what has to be digitised, what is sensitive, what the department
-- already holds of an applicant, and where a paper that is held was asked for again.
create table dossier_paper_type (
  code varchar(32) not null,
  agency varchar(32) not null,
  name varchar(300) not null,
  sensitive boolean not null,
  source varchar(300) not null,
  effective_from date not null,
  primary key (agency, code)
);

insert into dossier_paper_type (agency, code, name, sensitive, source, effective_from) values
  ('*', 'CCCD', 'Thẻ căn cước hoặc giấy tờ tùy thân', true, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'DKKD', 'Quyết định thành lập hoặc giấy đăng ký kinh doanh', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'CCNV', 'Chứng chỉ nhân viên bức xạ', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'GCNDT', 'Giấy chứng nhận đào tạo an toàn bức xạ', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'GCNKD', 'Giấy chứng nhận kiểm định thiết bị', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'GPXQ', 'Giấy phép tiến hành công việc bức xạ', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'TLNSX', 'Tài liệu của nhà sản xuất về thiết bị', false, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'VBCM', 'Văn bằng, chứng chỉ chuyên môn', true, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'KSK', 'Phiếu khám sức khỏe', true, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'LIEU', 'Kết quả đo liều chiếu xạ cá nhân', true, 'Danh mục của Sở', date '2018-01-01'),
  ('*', 'GCNKHCN', 'Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ', false, 'Danh mục của Sở', date '2018-01-01');

alter table dossier_procedure_component add column paper_code varchar(32);
alter table dossier_procedure_component add column digitise boolean default false not null;
alter table procedure_proposal_component add column paper_code varchar(32);
alter table procedure_proposal_component add column digitise boolean default false not null;
alter table dossier_component add column paper_code varchar(32);
alter table dossier_component add column digitise boolean default false not null;
alter table dossier_component add column reused_from varchar(40);

-- Results of earlier procedures and papers that sector law asks for (TT 01/2023/TT-VPCP) are digitised.
update dossier_procedure_component set paper_code = 'DKKD', digitise = true where code = 'QDTL';
update dossier_procedure_component set paper_code = 'CCNV', digitise = true where code = 'CCNV';
update dossier_procedure_component set paper_code = 'GCNDT', digitise = true where code = 'GCNDT';
update dossier_procedure_component set paper_code = 'GCNKD', digitise = true where code = 'GCNKD';
update dossier_procedure_component set paper_code = 'TLNSX' where code = 'TLNSX';
update dossier_procedure_component set paper_code = 'KSK', digitise = true where code = 'KSK';
update dossier_procedure_component set paper_code = 'LIEU' where code = 'LIEU';
update dossier_procedure_component set paper_code = 'VBCM', digitise = true where code = 'VB' and procedure_id like 'ATBX-CCNV@%';
update dossier_procedure_component set paper_code = 'GPXQ', digitise = true where code = 'GP' and procedure_id like 'ATBX-XQ-%';
update dossier_procedure_component set paper_code = 'GCNKHCN', digitise = true where code = 'GCN' and procedure_id like 'KHCN-TDCL@%';
update dossier_component set
  paper_code = (select asked.paper_code from dossier, dossier_procedure_component asked
    where dossier.id = dossier_component.dossier_id and asked.procedure_id = dossier.procedure_id
      and asked.code = dossier_component.code),
  digitise = coalesce((select asked.digitise from dossier, dossier_procedure_component asked
    where dossier.id = dossier_component.dossier_id and asked.procedure_id = dossier.procedure_id
      and asked.code = dossier_component.code), false);

-- What a procedure gives is a paper the department holds from then on.
create table dossier_result_paper (
  agency varchar(32) not null,
  procedure_code varchar(40) not null,
  paper_code varchar(32) not null,
  valid_months integer,
  source varchar(300) not null,
  primary key (agency, procedure_code)
);
insert into dossier_result_paper (agency, procedure_code, paper_code, valid_months, source) values
  ('*', 'ATBX-XQ-CP', 'GPXQ', 36, 'Danh mục của Sở, chưa đối chiếu văn bản gốc'),
  ('*', 'ATBX-XQ-GH', 'GPXQ', 36, 'Danh mục của Sở, chưa đối chiếu văn bản gốc'),
  ('*', 'ATBX-CCNV', 'CCNV', null, 'Danh mục của Sở'),
  ('*', 'KHCN-DKHD', 'GCNKHCN', null, 'Danh mục của Sở');

-- The key under which holders are looked up when none is given by the settings; nobody can read a number from a hash.
create table dossier_holder_key (
  agency varchar(32) not null,
  secret varchar(64) not null,
  primary key (agency)
);

create table dossier_held_paper (
  id varchar(36) not null,
  agency varchar(32) not null,
  holder varchar(64) not null,
  paper_code varchar(32) not null,
  paper_name varchar(500) not null,
  dossier_id varchar(36) not null references dossier (id),
  dossier_code varchar(40) not null,
  slot varchar(40) not null,
  issued_here boolean not null,
  document_number varchar(60),
  held_on date not null,
  expires_on date,
  primary key (id),
  constraint dossier_held_paper_once unique (dossier_id, slot)
);
create index dossier_held_paper_of on dossier_held_paper (agency, holder, paper_code);

create table dossier_reasking (
  id varchar(36) not null,
  agency varchar(32) not null,
  dossier_id varchar(36) not null references dossier (id),
  dossier_code varchar(40) not null,
  component_code varchar(32) not null,
  paper_code varchar(32) not null,
  paper_name varchar(500) not null,
  held_in varchar(40) not null,
  unit varchar(16),
  asked_by varchar(64) not null,
  asked_at timestamp with time zone not null,
  reason varchar(1000) not null,
  primary key (id)
);
create index dossier_reasking_at on dossier_reasking (agency, asked_at desc, id);

-- A picture of the first page of a kept file, drawn once; without bytes when it could not be drawn.
create table document_preview (
  agency varchar(32) not null,
  sha256 varchar(64) not null,
  drawn_at timestamp with time zone not null,
  size_bytes integer not null,
  bytes bytea,
  primary key (agency, sha256),
  constraint document_preview_of foreign key (agency, sha256) references document_content (agency, sha256)
);
