-- What the system counts of a unit is the department's work whether or not the unit reported, and stands in the report; and a
-- unit whose date was still ahead when the office ended the collection has not refused to report.
update report_phrase set position = 18 where agency = '*' and regime_code = '*' and effective_from = date '2018-01-01' and position = 17;
update report_phrase set position = 17 where agency = '*' and regime_code = '*' and effective_from = date '2018-01-01' and position = 16;
update report_phrase set body = 'Đơn vị không báo cáo: {units.missing.names}. Số liệu hệ thống đếm được vẫn gồm phần việc của các đơn vị nêu trên; số liệu do đơn vị nhập không gồm các đơn vị này.'
  where agency = '*' and regime_code = '*' and effective_from = date '2018-01-01' and position = 15;
insert into report_phrase (agency, regime_code, effective_from, position, part, body, source) values
  ('*', '*', date '2018-01-01', 16, 'II', 'Kỳ thu báo cáo đóng sớm khi {units.closed-early} đơn vị còn hạn và chưa nộp: {units.closed-early.names}. Số liệu hệ thống đếm được vẫn gồm phần việc của các đơn vị nêu trên; số liệu do đơn vị nhập không gồm các đơn vị này.', 'Đề cương báo cáo của Sở');
