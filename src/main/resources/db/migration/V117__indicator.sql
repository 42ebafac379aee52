-- Which day opens a reporting month is asked by more than dossiers.
alter table dossier_report_window rename to report_window;

-- Indicators: a share of two sums of figures, or one sum, against a target. A row is never changed: the newest one begun is in force;
-- a department's own rows replace those of '*'. What has no formula has no figure here yet: it is named and has no value.
create table indicator_definition (
  agency varchar(32) not null,
  code varchar(32) not null,
  effective_from date not null,
  effective_to date,
  indicator_group varchar(16) not null,
  position integer not null,
  name varchar(300) not null,
  words varchar(500) not null,
  part varchar(600),
  whole varchar(600),
  target_kind varchar(16) not null,
  target numeric(19, 4) not null,
  basis varchar(300) not null,
  verified_by varchar(64),
  verified_on date,
  changed_by varchar(64) not null,
  changed_at timestamp with time zone not null,
  primary key (agency, code, effective_from),
  constraint indicator_definition_share check (whole is null or part is not null),
  constraint indicator_definition_days check (effective_to is null or effective_to >= effective_from)
);

insert into indicator_definition (agency, code, effective_from, indicator_group, position, name, words, part, whole, target_kind, target, basis, changed_by, changed_at) values
  ('*', 'PAR-ONLINE', date '2024-01-01', 'PAR', 1, 'Tỷ lệ hồ sơ nộp trực tuyến', 'Hồ sơ tiếp nhận trực tuyến trong kỳ trên tổng hồ sơ tiếp nhận trong kỳ, không kể chuyển từ kỳ trước',
   'dossier.received-online', 'dossier.received-online + dossier.received-direct', 'AT_LEAST', 60, 'Mục tiêu kế hoạch nâng cao chỉ số cải cách hành chính (PAR INDEX) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00'),
  ('*', 'PAR-PAYMENT', date '2024-01-01', 'PAR', 2, 'Tỷ lệ thanh toán trực tuyến phí, lệ phí', 'Hồ sơ thanh toán trực tuyến trên tổng hồ sơ phải nộp phí, lệ phí; sổ hồ sơ chưa ghi cách thanh toán',
   null, null, 'AT_LEAST', 30, 'Mục tiêu kế hoạch nâng cao chỉ số cải cách hành chính (PAR INDEX) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00'),
  ('*', 'PAR-ELECTRONIC', date '2024-01-01', 'PAR', 3, 'Tỷ lệ kết quả trả bằng bản điện tử', 'Kết quả trả bằng bản điện tử trên tổng kết quả đã trả, của hồ sơ giải quyết trong kỳ',
   'dossier.results-electronic', 'dossier.results-returned', 'EXACTLY', 100, 'Mục tiêu kế hoạch nâng cao chỉ số cải cách hành chính (PAR INDEX) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00'),
  ('*', 'PAR-ON-TIME', date '2024-01-01', 'PAR', 4, 'Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn', 'Hồ sơ giải quyết trước hạn và đúng hạn trên tổng hồ sơ đã giải quyết trong kỳ, xét theo ngày hẹn gốc',
   'dossier.resolved-early + dossier.resolved-on-time', 'dossier.resolved-total', 'EXACTLY', 100, 'Mục tiêu kế hoạch nâng cao chỉ số cải cách hành chính (PAR INDEX) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00'),
  ('*', 'PLAN-EARLY', date '2024-01-01', 'PLAN', 1, 'Tỷ lệ nhiệm vụ hoàn thành sớm, không xin gia hạn', 'Nhiệm vụ hoàn thành trước hạn mà chưa lần nào xin gia hạn trên tổng nhiệm vụ hoàn thành trong kỳ',
   'plan.done-early-unaided', 'plan.done', 'AT_LEAST', 40, 'Mục tiêu kế hoạch nâng cao chỉ số cải cách hành chính (PAR INDEX) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00'),
  ('*', 'SIPAS-SATISFIED', date '2024-01-01', 'SIPAS', 1, 'Mức độ hài lòng của người dân, tổ chức', 'Câu trả lời hài lòng và rất hài lòng trên tổng câu trả lời khảo sát trong kỳ',
   'survey.satisfied-share', null, 'AT_LEAST', 87, 'Mục tiêu kế hoạch nâng cao chỉ số hài lòng (SIPAS) của Sở', 'system', timestamp with time zone '2024-01-01 00:00:00+07:00');
