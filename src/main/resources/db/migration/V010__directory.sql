create table directory_agency (
  agency varchar(32) not null,
  name varchar(300) not null,
  parent varchar(300) not null,
  place varchar(100) not null,
  symbol varchar(50) not null,
  address varchar(300) not null,
  phone varchar(50) not null,
  website varchar(200) not null,
  constraint directory_agency_pk primary key (agency)
);

create table directory_unit (
  id varchar(36) not null,
  agency varchar(32) not null,
  version integer not null,
  code varchar(16) not null,
  name varchar(200) not null,
  short_name varchar(60) not null,
  place_in_list integer not null,
  constraint directory_unit_pk primary key (id),
  constraint directory_unit_code unique (agency, code)
);

create table directory_staff (
  id varchar(36) not null,
  agency varchar(32) not null,
  version integer not null,
  login varchar(64) not null,
  name varchar(120) not null,
  title varchar(120) not null,
  unit varchar(16) not null,
  password_hash varchar(100) not null,
  password_changed_at timestamp with time zone not null,
  demo boolean not null,
  active boolean not null,
  constraint directory_staff_pk primary key (id),
  constraint directory_staff_login unique (agency, login),
  constraint directory_staff_unit foreign key (agency, unit) references directory_unit (agency, code)
);

create index directory_staff_by_unit on directory_staff (agency, unit, name);

create table directory_staff_role (
  staff_id varchar(36) not null,
  agency varchar(32) not null,
  role varchar(32) not null,
  constraint directory_staff_role_pk primary key (staff_id, role),
  constraint directory_staff_role_staff foreign key (staff_id) references directory_staff (id)
);

create index directory_staff_role_by_role on directory_staff_role (agency, role);

create table directory_substitution (
  id varchar(36) not null,
  agency varchar(32) not null,
  version integer not null,
  absent varchar(64) not null,
  substitute varchar(64) not null,
  work_prefix varchar(100) not null,
  begins_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  signing_form varchar(8),
  reason varchar(500) not null,
  entered_by varchar(64) not null,
  entered_at timestamp with time zone not null,
  constraint directory_substitution_pk primary key (id)
);

create index directory_substitution_by_substitute on directory_substitution (agency, substitute, ends_at);
create index directory_substitution_by_absent on directory_substitution (agency, absent, ends_at);
create index directory_substitution_by_begin on directory_substitution (agency, begins_at, id);

create table directory_setup_token (
  agency varchar(32) not null,
  token_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint directory_setup_token_pk primary key (agency)
);
