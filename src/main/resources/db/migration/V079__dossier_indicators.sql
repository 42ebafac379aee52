-- Indicators by which one-stop work is judged. What has no measure has no data here yet: it is named and left out of every mean.
-- A score measure gives 2, 1 or 0; a share measure gives its points times share over goal, at most its points.
create table dossier_indicator (
  id varchar(32) primary key,
  agency varchar(32) not null,
  indicator_set varchar(8) not null,
  position integer not null,
  effective_from date not null,
  effective_to date,
  heading varchar(200),
  name varchar(300) not null,
  formula varchar(500) not null,
  measure varchar(24),
  maximum numeric(6, 2) not null,
  good numeric(8, 4),
  fair numeric(8, 4),
  per_officer boolean not null,
  basis varchar(300) not null,
  verified_by varchar(64),
  verified_on date
);
create index dossier_indicator_set on dossier_indicator (indicator_set, effective_from);

insert into dossier_indicator (id, agency, indicator_set, position, effective_from, heading, name, formula, measure, maximum, good, fair, per_officer, basis) values
  ('TT01-1', '*', 'TT01', 1, date '2019-01-11', null, 'Thời gian thực hiện thủ tục so với quy định', 'Mỗi hồ sơ đã giải quyết: trước hạn 2 điểm, đúng hạn 1, quá hạn 0; lấy trung bình', 'TIME', 2, null, null, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-2', '*', 'TT01', 2, date '2019-01-11', null, 'Thời gian thực hiện của từng đơn vị tham gia', 'Thời gian từng đơn vị so với thời gian được giao; chưa ghi riêng cho từng đơn vị phối hợp', null, 2, null, null, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-3', '*', 'TT01', 3, date '2019-01-11', null, 'Số lần liên hệ để hoàn thiện hồ sơ', 'Mỗi hồ sơ đã giải quyết: không lần nào 2 điểm, một lần 1, nhiều hơn 0; lấy trung bình', 'CONTACTS', 2, 0, 1, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-4', '*', 'TT01', 4, date '2019-01-11', null, 'Số cơ quan phải liên hệ', 'Số cơ quan người nộp phải đến; chưa ghi', null, 2, null, null, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-5', '*', 'TT01', 5, date '2019-01-11', null, 'Tỷ lệ thủ tục giải quyết trọn vẹn tại Bộ phận Một cửa', 'Phần thủ tục từ tiếp nhận đến trả kết quả đều tại chỗ; chưa ghi', null, 2, null, null, false, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-6', '*', 'TT01', 6, date '2019-01-11', null, 'Thực hiện công khai thủ tục', 'Niêm yết và công khai điện tử; chưa ghi', null, 2, null, null, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-7', '*', 'TT01', 7, date '2019-01-11', null, 'Thái độ của người tiếp nhận, giải quyết', 'Phản ánh, kiến nghị về thái độ; chưa ghi', null, 2, null, null, true, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-8', '*', 'TT01', 8, date '2019-01-11', null, 'Tiếp nhận, xử lý phản ánh, kiến nghị', 'Tỷ lệ xử lý đúng hạn; chưa ghi', null, 2, 1, 0.9, false, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('TT01-9', '*', 'TT01', 9, date '2019-01-11', null, 'Cung cấp dịch vụ công trực tuyến', 'Hồ sơ trực tuyến trên hồ sơ nhận trong kỳ: từ mức trên và không hồ sơ trực tuyến nào quá hạn 2 điểm, từ mức dưới 1, thấp hơn 0', 'ONLINE', 2, 0.3, 0.15, false, 'Thông tư 01/2018/TT-VPCP, Điều 13'),
  ('QD766-1', '*', 'QD766', 1, date '2022-06-23', 'Công khai, minh bạch', 'Công khai, minh bạch', 'Thủ tục công khai đúng hạn, đủ nội dung; chưa ghi', null, 18, null, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-2', '*', 'QD766', 2, date '2022-06-23', 'Tiến độ, kết quả giải quyết', 'Hồ sơ giải quyết trước hạn và đúng hạn', 'Tỷ lệ trước và đúng hạn × 20', 'ON_TIME_SHARE', 20, 1, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-3', '*', 'QD766', 3, date '2022-06-23', 'Số hóa hồ sơ', 'Số hóa hồ sơ, kết quả', 'Kết quả điện tử, hồ sơ số hóa, tái sử dụng dữ liệu; chưa ghi', null, 22, null, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-4', '*', 'QD766', 4, date '2022-06-23', 'Cung cấp dịch vụ trực tuyến', 'Hồ sơ nộp trực tuyến', 'Tỷ lệ hồ sơ trực tuyến trên mức phải đạt × 6, không quá 6', 'ONLINE_SHARE', 6, 0.5, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-5', '*', 'QD766', 5, date '2022-06-23', 'Cung cấp dịch vụ trực tuyến', 'Thủ tục cung cấp trực tuyến, thủ tục phát sinh hồ sơ', 'Phần còn lại của nhóm dịch vụ công trực tuyến; chưa ghi', null, 6, null, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-6', '*', 'QD766', 6, date '2022-06-23', 'Cung cấp dịch vụ trực tuyến', 'Thanh toán trực tuyến', 'Giao dịch thanh toán trực tuyến; chưa ghi', null, 10, null, null, false, 'Quyết định 766/QĐ-TTg'),
  ('QD766-7', '*', 'QD766', 7, date '2022-06-23', 'Mức độ hài lòng', 'Mức độ hài lòng', 'Phản ánh đúng hạn, hài lòng khi xử lý phản ánh, hài lòng khi giải quyết; chưa ghi', null, 18, null, null, false, 'Quyết định 766/QĐ-TTg');
