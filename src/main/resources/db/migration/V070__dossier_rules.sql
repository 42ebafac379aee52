-- What the law and the department's own decisions say: data with a source and a day it starts.
create table dossier_procedure (
  id varchar(48) primary key,
  agency varchar(32) not null,
  code varchar(40) not null,
  version_no integer not null,
  effective_from date not null,
  name varchar(500) not null,
  field_code varchar(16) not null,
  field_name varchar(200) not null,
  committed_amount integer not null,
  committed_unit varchar(16) not null,
  statutory_amount integer,
  statutory_unit varchar(16),
  first_phase_amount integer,
  first_phase_unit varchar(16),
  same_day boolean not null,
  fee_amount bigint not null,
  fee_rule varchar(1000),
  start_needs_payment boolean not null,
  service_level varchar(2) not null,
  result_name varchar(300) not null,
  basis varchar(500),
  verified_by varchar(64),
  verified_on date,
  constraint dossier_procedure_version unique (agency, code, version_no)
);
create index dossier_procedure_code on dossier_procedure (code, effective_from);

create table dossier_procedure_component (
  procedure_id varchar(48) not null references dossier_procedure (id),
  agency varchar(32) default '*' not null,
  position integer not null,
  code varchar(32) not null,
  name varchar(500) not null,
  kind varchar(16) not null,
  copies integer not null,
  minimum_validity_days integer,
  required boolean not null,
  primary key (procedure_id, position),
  constraint dossier_procedure_component_code unique (procedure_id, code)
);

create table dossier_regime (
  code varchar(32) primary key,
  agency varchar(32) not null,
  effective_from date not null,
  effective_to date,
  apology_working_days_before integer not null,
  reappointments_allowed integer not null,
  supplements_allowed integer not null,
  supplement_restarts boolean not null,
  supplement_notice_days integer not null,
  basis varchar(500) not null,
  verified_by varchar(64),
  verified_on date
);

create table dossier_regime_form (
  regime_code varchar(32) not null references dossier_regime (code),
  agency varchar(32) default '*' not null,
  purpose varchar(16) not null,
  number varchar(8) not null,
  title varchar(200) not null,
  primary key (regime_code, purpose)
);

create table dossier_reception_rule (
  id varchar(36) primary key,
  agency varchar(32) not null,
  effective_from date not null,
  online_check_hours integer not null,
  hand_over_cutoff varchar(5) not null,
  hand_over_grace_hours integer not null,
  code_pattern varchar(40) not null,
  basis varchar(500),
  verified_by varchar(64),
  verified_on date
);

create table dossier_step_share (
  task varchar(40) primary key,
  agency varchar(32) not null,
  percent_of_limit integer,
  working_hours integer,
  constraint dossier_step_share_one check ((percent_of_limit is null) <> (working_hours is null))
);

insert into dossier_regime (code, agency, effective_from, effective_to, apology_working_days_before, reappointments_allowed,
  supplements_allowed, supplement_restarts, supplement_notice_days, basis) values
  ('ND61', '*', date '2018-06-21', date '2025-06-30', 1, 1, 1, true, 3, 'Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP'),
  ('ND118', '*', date '2025-07-01', null, 1, 1, 1, true, 3, 'Nghị định 118/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP');

insert into dossier_regime_form (regime_code, purpose, number, title) values
  ('ND61', 'RECEIPT', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'),
  ('ND61', 'SUPPLEMENT', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'),
  ('ND61', 'REFUSAL', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'),
  ('ND61', 'APOLOGY', '04', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'),
  ('ND61', 'CONTROL', '05', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'),
  ('ND61', 'REGISTER', '06', 'Sổ theo dõi hồ sơ'),
  ('ND118', 'RECEIPT', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'),
  ('ND118', 'SUPPLEMENT', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'),
  ('ND118', 'REFUSAL', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'),
  ('ND118', 'APOLOGY', '04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'),
  ('ND118', 'STOP', '05', 'Thông báo dừng giải quyết hồ sơ'),
  ('ND118', 'CONTROL', '06', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'),
  ('ND118', 'REGISTER', '07', 'Sổ theo dõi hồ sơ');

insert into dossier_reception_rule (id, agency, effective_from, online_check_hours, hand_over_cutoff, hand_over_grace_hours,
  code_pattern, basis) values
  ('reception-2018', '*', date '2018-06-21', 8, '15:00', 1, 'H99.15-YYMMDD-NNNN',
   'Nghị định 61/2018/NĐ-CP, Điều 18; Nghị định 107/2021/NĐ-CP; Nghị định 118/2025/NĐ-CP');

-- Internal shares of the promised time: the department's own decision, not law.
insert into dossier_step_share (task, agency, percent_of_limit, working_hours) values
  ('appraise', '*', 60, null),
  ('review', '*', 75, null),
  ('sign', '*', 90, null),
  ('issue-result', '*', 100, null),
  ('assign-officer', '*', null, 4),
  ('declare-progress', '*', null, 4),
  ('draft-apology', '*', null, 4),
  ('behind-plan', '*', null, 4);
