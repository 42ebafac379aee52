-- Periodic reports: regimes (who reports what, when, through whom), campaigns (one period of a regime) and the units' reports with their versions.
create table report_regime (
  id varchar(36) primary key,
  agency varchar(32) not null,
  code varchar(24) not null,
  name varchar(300) not null,
  recipient varchar(200) not null,
  via varchar(200),
  frequency varchar(16) not null,
  cutoff_day integer,
  internal_month integer not null,
  internal_day integer not null,
  internal_roll varchar(16) not null,
  outward_month integer not null,
  outward_day integer not null,
  outward_roll varchar(16) not null,
  open_days integer not null,
  close_days integer not null,
  outline varchar(4000),
  basis varchar(500) not null,
  verified_by varchar(200),
  verified_on date,
  effective_from date not null,
  effective_to date,
  constraint report_regime_once unique (agency, code, effective_from)
);

create table report_regime_figure (
  regime_id varchar(36) not null references report_regime (id),
  agency varchar(32) not null,
  position integer not null,
  code varchar(64) not null,
  name varchar(300) not null,
  measure varchar(16) not null,
  origin varchar(16) not null,
  unit varchar(16),
  evidence boolean not null,
  primary key (regime_id, position)
);

create table report_regime_unit (
  regime_id varchar(36) not null references report_regime (id),
  agency varchar(32) not null,
  unit varchar(16) not null,
  primary key (regime_id, unit)
);

create table report_campaign (
  id varchar(36) primary key,
  version integer,
  agency varchar(32) not null,
  code varchar(48) not null,
  regime_id varchar(36) not null references report_regime (id),
  regime_code varchar(24) not null,
  name varchar(300) not null,
  period varchar(16) not null,
  window_from date not null,
  window_to date not null,
  opens_at timestamp with time zone not null,
  internal_due_at timestamp with time zone not null,
  outward_due_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  state varchar(16) not null,
  asked_by varchar(64),
  asked_all boolean not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint report_campaign_code unique (agency, code),
  constraint report_campaign_once unique (agency, regime_code, period)
);
create index report_campaign_list on report_campaign (agency, internal_due_at, id);
create index report_campaign_regime on report_campaign (agency, regime_code, window_to);

create table unit_report (
  id varchar(36) primary key,
  version integer,
  agency varchar(32) not null,
  code varchar(64) not null,
  campaign_id varchar(36) not null references report_campaign (id),
  unit varchar(16) not null,
  state varchar(16) not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  current_due_at timestamp with time zone not null,
  due_set_at timestamp with time zone not null,
  promise integer not null,
  first_submitted_at timestamp with time zone,
  submitted_by varchar(64),
  returns integer not null,
  return_reason varchar(1000),
  escalations integer not null,
  escalated_at timestamp with time zone,
  accepted_number integer,
  restated boolean not null,
  excuse_reason varchar(1000),
  ended_at timestamp with time zone,
  constraint unit_report_code unique (agency, code),
  constraint unit_report_once unique (campaign_id, unit)
);
create index unit_report_unit on unit_report (agency, unit, current_due_at, id);
create index unit_report_state on unit_report (campaign_id, state);

create table unit_report_version (
  id varchar(36) primary key,
  agency varchar(32) not null,
  report_id varchar(36) not null references unit_report (id),
  number integer not null,
  kind varchar(16) not null,
  results varchar(8000) not null,
  difficulties varchar(4000),
  proposals varchar(4000),
  reason varchar(1000),
  as_of timestamp with time zone not null,
  filled_by varchar(64) not null,
  filled_at timestamp with time zone not null,
  submitted_by varchar(64),
  submitted_at timestamp with time zone,
  accepted_by varchar(64),
  accepted_at timestamp with time zone,
  return_reason varchar(1000),
  constraint unit_report_version_once unique (report_id, number)
);

create table unit_report_cell (
  version_id varchar(36) not null references unit_report_version (id),
  agency varchar(32) not null,
  position integer not null,
  code varchar(64) not null,
  name varchar(300) not null,
  measure varchar(16) not null,
  origin varchar(16) not null,
  amount numeric(19, 4),
  estimated boolean not null,
  note varchar(500),
  rows_at varchar(300),
  primary key (version_id, position)
);

-- Time for each step, in working days: the department's own decision, not law.
create table report_limit (
  agency varchar(32) not null,
  task varchar(32) not null,
  effective_from date not null,
  working_days integer not null,
  source varchar(300) not null,
  primary key (agency, task, effective_from)
);
insert into report_limit (agency, task, effective_from, working_days, source) values
  ('*', 'check', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'urge', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'again', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'restate', date '2018-01-01', 5, 'Quy chế làm việc của Sở');

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
  ('unit-report', 'AHEAD_5', '*', date '2018-01-01', 1, -5, 'NOTICE', 'OFFICER,UNIT_HEAD', 'Còn 5 ngày làm việc đến hạn nộp báo cáo', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('unit-report', 'AHEAD_2', '*', date '2018-01-01', 2, -2, 'NOTICE', 'OFFICER,UNIT_HEAD', 'Còn 2 ngày làm việc đến hạn nộp báo cáo', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('unit-report', 'EXPIRED', '*', date '2018-01-01', 3, 0, 'NOTICE', 'UNIT_HEAD', 'Quá hạn nộp báo cáo: báo trưởng đơn vị', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('unit-report', 'OVERDUE_1', '*', date '2018-01-01', 4, 1, 'EXPIRED', 'UNIT_HEAD,CHIEF_OF_OFFICE', 'Quá hạn nộp báo cáo: Chánh Văn phòng đôn đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('unit-report', 'OVERDUE_2', '*', date '2018-01-01', 5, 2, 'NOTICE', 'DEPUTY_DIRECTOR', 'Quá hạn nộp báo cáo: báo Phó Giám đốc phụ trách', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
