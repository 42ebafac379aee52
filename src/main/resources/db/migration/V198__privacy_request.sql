-- Requests of persons who want to know what is held about them (Luật 91/2025/QH15). The request itself is personal data:
-- nothing of the person stands in the trail. Of a package only its hash is kept.
create table privacy_request (
  id varchar(36) primary key,
  version bigint not null,
  agency varchar(32) not null,
  code varchar(32) not null,
  person_name varchar(200) not null,
  id_number varchar(32),
  phone varchar(32),
  birth_date date,
  asker varchar(16) not null,
  asker_name varchar(200),
  proof varchar(500) not null,
  basis varchar(500) not null,
  received_on date not null,
  registered_by varchar(64) not null,
  registered_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  -- how the date was counted and by which law, as of the day the request came
  due_words varchar(4000) not null,
  state varchar(16) not null,
  package_hash varchar(64),
  package_records integer,
  package_left_out integer,
  package_at timestamp with time zone,
  reason varchar(1000),
  answered_by varchar(64),
  answered_at timestamp with time zone,
  constraint privacy_request_code unique (agency, code)
);
create index privacy_request_list on privacy_request (agency, state, due_at, id);

create table privacy_sequence (
  agency varchar(32) not null,
  sequence_year integer not null,
  last_number integer not null,
  primary key (agency, sequence_year)
);

-- The limit of an answer (kind REQUEST), and of each kind of data why it is held, on what basis, and how long. Not compared with
-- the text of the law yet; a department's own rows replace those of '*'.
create table privacy_term (
  agency varchar(32) not null,
  kind varchar(16) not null,
  effective_from date not null,
  limit_amount integer,
  limit_unit varchar(16),
  purpose varchar(500) not null,
  basis varchar(500) not null,
  kept varchar(500) not null,
  verified boolean not null,
  changed_by varchar(64) not null,
  changed_at timestamp with time zone not null,
  primary key (agency, kind, effective_from)
);
insert into privacy_term (agency, kind, effective_from, limit_amount, limit_unit, purpose, basis, kept, verified, changed_by, changed_at) values
  ('*', 'REQUEST', date '2018-01-01', 10, 'CALENDAR_DAY', 'Trả lời người yêu cầu biết dữ liệu của mình', 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP', 'Không tự xóa', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'DOSSIER', date '2018-01-01', null, null, 'Giải quyết thủ tục hành chính mà Ông/Bà nộp hồ sơ', 'Nghị định 118/2025/NĐ-CP và quy định của thủ tục', 'Không tự xóa; nộp vào lưu trữ cơ quan trong 12 tháng từ khi đóng (Nghị định 30/2020/NĐ-CP, Điều 30), sau đó theo thời hạn bảo quản của Luật Lưu trữ 33/2024/QH15', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'FEEDBACK', date '2018-01-01', null, null, 'Trả lời phản ánh, kiến nghị mà Ông/Bà gửi', 'Nghị định 20/2008/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP', 'Không tự xóa; theo thời hạn bảo quản của Luật Lưu trữ 33/2024/QH15', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'PAYMENT', date '2018-01-01', null, null, 'Thu, hoàn phí, lệ phí và đối soát', 'Luật Phí và lệ phí 97/2015/QH13; Luật Kế toán 88/2015/QH13', 'Theo thời hạn lưu trữ chứng từ kế toán', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'LETTER', date '2018-01-01', null, null, 'Báo cho Ông/Bà biết việc của mình', 'Nghị định 118/2025/NĐ-CP', 'Cùng hồ sơ', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'MESSAGE', date '2018-01-01', null, null, 'Cổng dịch vụ công và hệ thống khác biết tiến độ hồ sơ', 'Nghị định 118/2025/NĐ-CP', 'Nội dung tin bị xóa sau khi bên nhận đã có một thời gian; dòng ghi đã gửi gì, khi nào giữ cùng hồ sơ', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('*', 'VISIT', date '2018-01-01', null, null, 'Biết ai đã mở dữ liệu, lúc nào và vì sao', 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Luật An ninh mạng 116/2025/QH15', 'Không xóa, không sửa được', false, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
