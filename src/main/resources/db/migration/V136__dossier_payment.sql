-- Schedules of fees beside the flat amount, the window for a payment that comes first, and what a dossier waits for.
create table dossier_procedure_fee (
  procedure_id varchar(48) not null references dossier_procedure (id),
  agency varchar(32) default '*' not null,
  position integer not null,
  code varchar(32) not null,
  name varchar(300) not null,
  unit varchar(60) not null,
  each_amount bigint,
  per_mille integer,
  least_amount bigint,
  most_amount bigint,
  basis varchar(500),
  primary key (procedure_id, position),
  constraint dossier_procedure_fee_code unique (procedure_id, code),
  constraint dossier_procedure_fee_one check ((each_amount is null) <> (per_mille is null))
);

alter table dossier_procedure add column payment_window_amount integer;
alter table dossier_procedure add column payment_window_unit varchar(16);
alter table dossier_reception_rule add column payment_window_amount integer default 10 not null;
alter table dossier_reception_rule add column payment_window_unit varchar(16) default 'WORKING_DAY' not null;

alter table dossier add column payment_asked_at timestamp with time zone;
alter table dossier add column payment_asked_by varchar(64);
alter table dossier add column payment_until timestamp with time zone;

-- As known, none of them checked against the original text yet; the flat amount stays the usual case.
insert into dossier_procedure_fee (procedure_id, position, code, name, unit, each_amount, per_mille, least_amount, most_amount, basis) values
  ('ATBX-XQ-CP@1', 0, 'XQ-RANG', 'Chụp răng, chụp vú, di động', 'thiết bị', 2000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-CP@1', 1, 'XQ-THUONG', 'Chẩn đoán thông thường, đo mật độ xương', 'thiết bị', 3000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-CP@1', 2, 'XQ-TANGSANG', 'Tăng sáng truyền hình', 'thiết bị', 5000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-CP@1', 3, 'XQ-CT', 'CT', 'thiết bị', 8000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-CP@1', 4, 'XQ-PETCT', 'PET/CT', 'thiết bị', 16000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-GH@1', 0, 'XQ-RANG', 'Chụp răng, chụp vú, di động', 'thiết bị', 1500000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-GH@1', 1, 'XQ-THUONG', 'Chẩn đoán thông thường, đo mật độ xương', 'thiết bị', 2250000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-GH@1', 2, 'XQ-TANGSANG', 'Tăng sáng truyền hình', 'thiết bị', 3750000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-GH@1', 3, 'XQ-CT', 'CT', 'thiết bị', 6000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-GH@1', 4, 'XQ-PETCT', 'PET/CT', 'thiết bị', 12000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-BS@1', 0, 'XQ-RANG', 'Chụp răng, chụp vú, di động', 'thiết bị', 2000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-BS@1', 1, 'XQ-THUONG', 'Chẩn đoán thông thường, đo mật độ xương', 'thiết bị', 3000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-BS@1', 2, 'XQ-TANGSANG', 'Tăng sáng truyền hình', 'thiết bị', 5000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-BS@1', 3, 'XQ-CT', 'CT', 'thiết bị', 8000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-XQ-BS@1', 4, 'XQ-PETCT', 'PET/CT', 'thiết bị', 16000000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('ATBX-CCNV@1', 0, 'CC', 'Chứng chỉ nhân viên bức xạ', 'chứng chỉ', 200000, null, null, null, 'Thông tư 287/2016/TT-BTC'),
  ('2.002248@1', 0, 'HD', 'Thẩm định hợp đồng chuyển giao công nghệ', 'giá trị hợp đồng', null, 1, 5000000, 10000000, 'Luật Chuyển giao công nghệ 07/2017/QH14'),
  ('2.002249@1', 0, 'HD', 'Thẩm định hợp đồng sửa đổi, bổ sung', 'giá trị hợp đồng sửa đổi', null, 1, 3000000, 5000000, 'Luật Chuyển giao công nghệ 07/2017/QH14');

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
  ('dossier-payment', 'AHEAD_2', '*', date '2018-01-01', 1, -2, 'NOTICE', 'DESK', 'Còn 2 ngày làm việc để nộp phí, lệ phí', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
