-- What a draft of the department's report says by itself: sentences with places for figures, figures reckoned from others, tables;
-- and the time for each step. All of it is the department's to change.
create table report_phrase (
  agency varchar(32) not null,
  regime_code varchar(24) not null,
  effective_from date not null,
  position integer not null,
  part varchar(16) not null,
  body varchar(2000) not null,
  source varchar(300) not null,
  primary key (agency, regime_code, effective_from, position)
);
-- A sentence stands in a draft when every figure it names is asked by the regime and every list it names has somebody in it.
-- part: number of the heading; empty for what stands above the first one.
insert into report_phrase (agency, regime_code, effective_from, position, part, body, source) values
  ('*', '*', date '2018-01-01', 1, '', '{agency} báo cáo kết quả {period} như sau. Số liệu từ ngày {from} đến hết ngày {to}, tính đến {as-of}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 2, 'I', 'Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết là {dossier.procedures} thủ tục, trong đó {dossier.procedures-full} thủ tục cung cấp dịch vụ công trực tuyến toàn trình, {dossier.procedures-partial} thủ tục cung cấp dịch vụ công trực tuyến một phần.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 3, 'I', 'Trong kỳ, phải giải quyết {dossier.received-total} hồ sơ, gồm {dossier.carried-over} hồ sơ từ kỳ trước chuyển sang và {derived.received-new} hồ sơ tiếp nhận mới ({dossier.received-online} trực tuyến, {dossier.received-direct} trực tiếp hoặc qua bưu chính).', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 4, 'I', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt {derived.online-rate}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 5, 'I', 'Đã giải quyết {dossier.resolved-total} hồ sơ: {dossier.resolved-early} hồ sơ trước hạn, {dossier.resolved-on-time} hồ sơ đúng hạn, {dossier.resolved-late} hồ sơ quá hạn.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 6, 'I', 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt {derived.in-time-rate}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 7, 'I', 'Đang giải quyết {dossier.pending-total} hồ sơ: {dossier.pending-in-time} hồ sơ trong hạn, {dossier.pending-late} hồ sơ quá hạn.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 8, 'I', 'Trong số hồ sơ quá hạn, {dossier.late-apologised-in-time} hồ sơ đã xin lỗi đúng hạn, {dossier.late-not-apologised} hồ sơ chưa xin lỗi.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 9, 'I', 'Nhiệm vụ theo kế hoạch: hoàn thành {plan.done} nhiệm vụ, trong đó {plan.done-late} nhiệm vụ hoàn thành trễ hạn; {plan.open-overdue} nhiệm vụ đang quá hạn.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 10, 'I', 'Tập huấn cải cách hành chính cho {given.officials-trained} lượt công chức, viên chức; kinh phí đã sử dụng {given.budget-spent} đồng.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 11, 'I', 'Tiếp {given.citizens-received} lượt công dân; tiếp nhận {given.complaints} đơn khiếu nại, tố cáo.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 12, 'I', 'Số liệu theo yêu cầu: {given.answer}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 13, 'II', 'Chấp hành chế độ báo cáo: {units.asked} đơn vị được giao báo cáo, {units.on-time} đơn vị nộp đúng hạn, {units.late} đơn vị nộp muộn, {units.missing} đơn vị không báo cáo.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 14, 'II', 'Đơn vị nộp muộn: {units.late.names}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 15, 'II', 'Đơn vị không báo cáo: {units.missing.names}. Báo cáo này không có số liệu của các đơn vị nêu trên.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 16, 'II', 'Đơn vị đã nộp nhưng Văn phòng chưa nhận báo cáo: {units.open.names}.', 'Đề cương báo cáo của Sở'),
  ('*', '*', date '2018-01-01', 17, 'II', 'Kỳ số liệu chưa kết thúc khi lập báo cáo: {figures.estimated} chỉ tiêu là số ước, được đánh dấu tại Phụ lục.', 'Đề cương báo cáo của Sở');

-- part and whole: codes joined by +; no whole for a plain sum.
create table report_derived_figure (
  agency varchar(32) not null,
  code varchar(64) not null,
  effective_from date not null,
  position integer not null,
  name varchar(300) not null,
  part varchar(300) not null,
  whole varchar(300),
  source varchar(300) not null,
  primary key (agency, code, effective_from)
);
insert into report_derived_figure (agency, code, effective_from, position, name, part, whole, source) values
  ('*', 'derived.received-new', date '2018-01-01', 1, 'Hồ sơ tiếp nhận mới trong kỳ', 'dossier.received-online+dossier.received-direct', null, 'Thông tư số 01/2020/TT-VPCP, biểu số II.06a/VPCP/KSTT'),
  ('*', 'derived.online-rate', date '2018-01-01', 2, 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', 'dossier.received-online', 'dossier.received-online+dossier.received-direct', 'Thông tư số 01/2020/TT-VPCP, biểu số II.06a/VPCP/KSTT'),
  ('*', 'derived.in-time-rate', date '2018-01-01', 3, 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn', 'dossier.resolved-early+dossier.resolved-on-time', 'dossier.resolved-total', 'Thông tư số 01/2020/TT-VPCP, biểu số II.06a/VPCP/KSTT');

-- Tables that go with a regime's report as an annex.
create table report_regime_table (
  agency varchar(32) not null,
  regime_code varchar(24) not null,
  effective_from date not null,
  position integer not null,
  code varchar(64) not null,
  primary key (agency, regime_code, effective_from, position)
);
insert into report_regime_table (agency, regime_code, effective_from, position, code) values
  ('*', 'II06A', date '2018-01-01', 1, 'dossier.by-field'),
  ('*', 'KSTT-NAM', date '2018-01-01', 1, 'dossier.by-field');

-- Reports on administrative reform also tell what the catalogue offers: counted for the whole department, no unit is asked.
insert into report_regime_figure (regime_id, agency, position, code, name, measure, origin, unit, evidence)
  select r.id, '*', (select max(f.position) from report_regime_figure f where f.regime_id = r.id) + p.place, p.code, p.name, 'COUNT', 'SYSTEM', '*', false
  from report_regime r cross join (values
    (1, 'dossier.procedures', 'Thủ tục hành chính thuộc thẩm quyền giải quyết'),
    (2, 'dossier.procedures-full', 'Thủ tục cung cấp trực tuyến toàn trình'),
    (3, 'dossier.procedures-partial', 'Thủ tục cung cấp trực tuyến một phần')) p (place, code, name)
  where r.id in ('CCHC-6T@1', 'CCHC-NAM@1', 'KSTT-NAM@1');

-- Working days back from the day on which the department's report must be out: the department's own decision, not law.
insert into report_limit (agency, task, effective_from, working_days, source) values
  ('*', 'synthesise', date '2018-01-01', 2, 'Quy chế làm việc của Sở'),
  ('*', 'approve', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'number', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'sign', date '2018-01-01', 1, 'Quy chế làm việc của Sở'),
  ('*', 'send', date '2018-01-01', 0, 'Quy chế làm việc của Sở');

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
  ('report-synthesis', 'AHEAD_2', '*', date '2018-01-01', 1, -2, 'NOTICE', 'OFFICER,CHIEF_OF_OFFICE', 'Còn 2 ngày làm việc đến hạn gửi báo cáo của Sở', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('report-synthesis', 'AHEAD_1', '*', date '2018-01-01', 2, -1, 'NOTICE', 'OFFICER,CHIEF_OF_OFFICE', 'Còn 1 ngày làm việc đến hạn gửi báo cáo của Sở', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('report-synthesis', 'EXPIRED', '*', date '2018-01-01', 3, 0, 'EXPIRED', 'CHIEF_OF_OFFICE,DEPUTY_DIRECTOR', 'Quá hạn gửi báo cáo của Sở: Chánh Văn phòng đôn đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('report-synthesis', 'OVERDUE_1', '*', date '2018-01-01', 4, 1, 'NOTICE', 'DIRECTOR', 'Quá hạn gửi báo cáo của Sở: báo Giám đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
