-- The second factor of a member of staff: its secret is sealed under the key of the installation.
alter table directory_staff add column second_factor varchar(255);
alter table directory_staff add column second_factor_since timestamp with time zone;

-- Codes that were written down for the day the telephone is gone; each opens once, only its digest is kept.
create table directory_recovery_code (
  staff_id varchar(36) not null,
  agency varchar(32) not null,
  code_hash varchar(64) not null,
  constraint directory_recovery_code_pk primary key (staff_id, code_hash),
  constraint directory_recovery_code_staff foreign key (staff_id) references directory_staff (id)
);

-- The half minute whose code was used last, so that no code opens twice.
create table directory_code_used (
  staff_id varchar(36) not null,
  agency varchar(32) not null,
  step bigint not null,
  constraint directory_code_used_pk primary key (staff_id)
);
