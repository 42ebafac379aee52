-- Plans: what each version says is written once; what happens to a plan stands beside it.
create table plan (
  id varchar(36) primary key,
  version bigint not null,
  agency varchar(32) not null,
  code varchar(32) not null,
  title varchar(500) not null,
  plan_year integer not null,
  unit varchar(16) not null,
  drafter varchar(64) not null,
  source varchar(16) not null,
  file_hash varchar(64),
  state varchar(16) not null,
  drafted_at timestamp with time zone not null,
  ends_on date not null,
  revision integer not null,
  opinion_round integer not null,
  opinions_due_at timestamp with time zone,
  return_reason varchar(1000),
  checked_by varchar(64),
  checked_at timestamp with time zone,
  approved_version integer,
  approver varchar(64),
  approver_prefix varchar(16),
  approver_capacity varchar(200),
  approver_title varchar(200),
  approver_name varchar(200),
  approved_at timestamp with time zone,
  number_year integer,
  number_value integer,
  document_number varchar(64),
  dated_on date,
  signed_by varchar(64),
  signature_prefix varchar(16),
  signature_capacity varchar(200),
  signature_title varchar(200),
  signature_name varchar(200),
  signed_at timestamp with time zone,
  issued_by varchar(64),
  issued_at timestamp with time zone,
  in_force_at timestamp with time zone,
  published_url varchar(500),
  published_by varchar(64),
  published_at timestamp with time zone,
  evaluation varchar(4000),
  evaluated_by varchar(64),
  evaluated_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason varchar(1000),
  replaces varchar(36),
  replaced_by varchar(36),
  constraint plan_code unique (agency, code)
);
create index plan_list on plan (agency, drafted_at, id);
create index plan_open on plan (agency, state, drafted_at);
create index plan_of_year on plan (agency, plan_year, drafted_at);
create index plan_file on plan (agency, drafter, file_hash);
create index plan_number on plan (agency, document_number);

create table plan_sequence (
  agency varchar(32) not null,
  sequence_year integer not null,
  last_number integer not null,
  primary key (agency, sequence_year)
);

create table plan_version (
  id varchar(36) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  position integer not null,
  content varchar(1000000) not null,
  warnings varchar(1000000) not null,
  written_by varchar(64) not null,
  written_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  constraint plan_version_position unique (plan_id, position)
);

-- Units asked about a draft; what nobody answered by its date counts as agreement and says so.
create table plan_opinion (
  id varchar(64) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  round integer not null,
  unit varchar(16) not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  verdict varchar(16),
  opinion varchar(4000),
  given_by varchar(64),
  given_at timestamp with time zone,
  answer varchar(1000),
  constraint plan_opinion_unit unique (plan_id, round, unit)
);

-- Lines of Nơi nhận of an issued plan: units of the department acknowledge, others are written to.
create table plan_recipient (
  id varchar(64) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  position integer not null,
  line varchar(300) not null,
  unit varchar(16),
  address varchar(300),
  sent_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  acknowledged_by varchar(64),
  acknowledged_at timestamp with time zone,
  note varchar(500)
);
create index plan_recipient_of on plan_recipient (plan_id, position);

-- Numbers that were given and then became void; the book keeps them, they are never used again.
create table plan_void_number (
  id varchar(36) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  position integer not null,
  document_number varchar(64) not null,
  reason varchar(1000) not null,
  voided_by varchar(64) not null,
  voided_at timestamp with time zone not null
);
create index plan_void_number_of on plan_void_number (plan_id, position);

create table plan_result (
  id varchar(36) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  position integer not null,
  plan_row varchar(16) not null,
  target varchar(500),
  progress varchar(500),
  reached varchar(500),
  verdict varchar(16) not null
);
create index plan_result_of on plan_result (plan_id, position);

create table plan_correction (
  id varchar(36) primary key,
  agency varchar(32) not null,
  plan_id varchar(36) not null references plan (id),
  position integer not null,
  state varchar(16) not null,
  wrong_text varchar(2000) not null,
  right_text varchar(2000) not null,
  asked_by varchar(64) not null,
  asked_at timestamp with time zone not null,
  reason varchar(1000),
  signed_by varchar(64),
  signature_prefix varchar(16),
  signature_capacity varchar(200),
  signature_title varchar(200),
  signature_name varchar(200),
  signed_at timestamp with time zone,
  document_number varchar(64),
  issued_at timestamp with time zone
);
create index plan_correction_of on plan_correction (plan_id, position);

-- Time for each step of a plan, in working days: the department's own decision but where a source is named.
create table plan_limit (
  agency varchar(32) not null,
  task varchar(32) not null,
  effective_from date not null,
  working_days integer not null,
  source varchar(300) not null,
  primary key (agency, task, effective_from)
);

insert into plan_limit (agency, task, effective_from, working_days, source) values
  ('*', 'draft', date '2018-01-01', 10, 'Quy trình nội bộ của Sở'),
  ('*', 'give-opinion', date '2018-01-01', 5, 'Quy trình nội bộ của Sở'),
  ('*', 'consolidate', date '2018-01-01', 3, 'Quy trình nội bộ của Sở'),
  ('*', 'check-form', date '2018-01-01', 2, 'Quy trình nội bộ của Sở'),
  ('*', 'approve', date '2018-01-01', 3, 'Quy trình nội bộ của Sở'),
  ('*', 'number', date '2018-01-01', 1, 'Quy trình nội bộ của Sở'),
  ('*', 'sign', date '2018-01-01', 1, 'Quy trình nội bộ của Sở'),
  ('*', 'issue', date '2018-01-01', 1, 'Nghị định 30/2020/NĐ-CP, Điều 18'),
  ('*', 'acknowledge', date '2018-01-01', 2, 'Quy trình nội bộ của Sở'),
  ('*', 'publish', date '2018-01-01', 3, 'Quy trình nội bộ của Sở'),
  ('*', 'evaluate', date '2018-01-01', 10, 'Quy trình nội bộ của Sở'),
  ('*', 'approve-evaluation', date '2018-01-01', 3, 'Quy trình nội bộ của Sở'),
  ('*', 'sign-correction', date '2018-01-01', 2, 'Quy trình nội bộ của Sở'),
  ('*', 'issue-correction', date '2018-01-01', 1, 'Nghị định 30/2020/NĐ-CP, Điều 18');

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
  ('plan-opinion', 'DUE_SOON', '*', date '2018-01-01', 1, -1, 'NOTICE', 'UNIT_HEAD', 'Sắp hết hạn cho ý kiến dự thảo kế hoạch', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('plan-recipient', 'DUE', '*', date '2018-01-01', 1, 0, 'NOTICE', 'UNIT_HEAD', 'Hết hạn xác nhận đã đọc kế hoạch', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('plan-recipient', 'OVERDUE_1', '*', date '2018-01-01', 2, 1, 'NOTICE', 'UNIT_HEAD,CHIEF_OF_OFFICE', 'Quá hạn xác nhận đã đọc: báo Chánh Văn phòng', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('plan-recipient', 'OVERDUE_3', '*', date '2018-01-01', 3, 3, 'NOTICE', 'DIRECTOR', 'Quá hạn xác nhận đã đọc: báo Giám đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
