-- Khảo sát hài lòng: what is asked, the link each served person gets, and the levels given.
create table survey (
  id varchar(36) primary key,
  agency varchar(32) not null,
  name varchar(200) not null,
  effective_from date not null,
  effective_to date,
  edit_days integer not null,
  source varchar(300) not null,
  created_by varchar(64) not null,
  created_at timestamp with time zone not null
);
create index survey_in_force on survey (agency, effective_from);

create table survey_question (
  survey_id varchar(36) not null references survey (id),
  agency varchar(32) not null,
  position integer not null,
  element varchar(16) not null,
  text varchar(300) not null,
  primary key (survey_id, position)
);

create table survey_link (
  id varchar(36) primary key,
  agency varchar(32) not null,
  token varchar(64) not null,
  survey_id varchar(36) not null references survey (id),
  subject_type varchar(32) not null,
  subject_id varchar(64) not null,
  procedure_code varchar(64) not null,
  unit varchar(16),
  offered_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  changed_at timestamp with time zone,
  constraint survey_link_token unique (token),
  constraint survey_link_once unique (subject_type, subject_id)
);
create index survey_link_answered on survey_link (agency, answered_at, unit);

create table survey_answer (
  link_id varchar(36) not null references survey_link (id),
  agency varchar(32) not null,
  position integer not null,
  level integer not null,
  primary key (link_id, position)
);

insert into survey (id, agency, name, effective_from, effective_to, edit_days, source, created_by, created_at) values
  ('sipas', '*', 'Khảo sát sự hài lòng về phục vụ hành chính', date '2018-01-01', null, 7, '5 yếu tố theo Quyết định 1001/QĐ-BNV; câu hỏi của Sở', 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
insert into survey_question (survey_id, agency, position, element, text) values
  ('sipas', '*', 0, 'ACCESS', 'Nơi nộp hồ sơ, trang thông tin và chỉ dẫn dễ tìm, dễ dùng'),
  ('sipas', '*', 1, 'PROCEDURE', 'Thủ tục được công khai rõ, giấy tờ phải nộp đúng như đã công khai'),
  ('sipas', '*', 2, 'OFFICIAL', 'Công chức hướng dẫn rõ ràng, thái độ lịch sự'),
  ('sipas', '*', 3, 'RESULT', 'Kết quả chính xác và trả đúng hẹn'),
  ('sipas', '*', 4, 'FEEDBACK', 'Ý kiến góp ý, phản ánh được tiếp nhận và trả lời');
