-- The catalogue by versions: what ends a procedure, which decision brought a version, who handles it.
alter table dossier_procedure add column effective_to date;
alter table dossier_procedure add column decision_number varchar(64);
alter table dossier_procedure add column ended_by varchar(64);
alter table dossier_procedure add column unit varchar(16);

create table procedure_proposal (
  id varchar(36) primary key,
  agency varchar(32) not null,
  code varchar(32) not null,
  title varchar(300) not null,
  reason varchar(1000) not null,
  effective_from date not null,
  source varchar(16) not null,
  unit varchar(16) not null,
  proposer varchar(64) not null,
  stage varchar(16) not null,
  proposed_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  checked_by varchar(64),
  checked_at timestamp with time zone,
  return_reason varchar(1000),
  signed_by varchar(64),
  signature_prefix varchar(16),
  signature_capacity varchar(200),
  signature_title varchar(200),
  signature_name varchar(200),
  signed_at timestamp with time zone,
  decision_number varchar(64),
  decided_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint procedure_proposal_code unique (agency, code)
);
create index procedure_proposal_list on procedure_proposal (agency, proposed_at, id);
create index procedure_proposal_open on procedure_proposal (agency, stage, proposed_at);

create table procedure_proposal_sequence (
  agency varchar(32) not null,
  sequence_year integer not null,
  last_number integer not null,
  primary key (agency, sequence_year)
);

-- What a proposal says of one procedure; only an abolition says nothing but the code and the name.
create table procedure_proposal_change (
  id varchar(36) primary key,
  agency varchar(32) not null,
  proposal_id varchar(36) not null references procedure_proposal (id),
  position integer not null,
  kind varchar(16) not null,
  code varchar(40) not null,
  name varchar(500) not null,
  field_code varchar(16) not null,
  field_name varchar(200) not null,
  committed_amount integer not null,
  committed_unit varchar(16) not null,
  statutory_amount integer,
  statutory_unit varchar(16),
  first_phase_amount integer,
  first_phase_unit varchar(16),
  same_day boolean not null,
  fee_amount bigint not null,
  fee_rule varchar(1000),
  start_needs_payment boolean not null,
  service_level varchar(2) not null,
  result_name varchar(300) not null,
  basis varchar(500),
  supplement_window_amount integer,
  supplement_window_unit varchar(16),
  unit varchar(16)
);
create index procedure_proposal_change_of on procedure_proposal_change (proposal_id, position);
create index procedure_proposal_change_about on procedure_proposal_change (agency, code);

create table procedure_proposal_component (
  change_id varchar(36) not null references procedure_proposal_change (id),
  agency varchar(32) default '*' not null,
  position integer not null,
  code varchar(32) not null,
  name varchar(500) not null,
  kind varchar(16) not null,
  copies integer not null,
  minimum_validity_days integer,
  required boolean not null,
  primary key (change_id, position)
);

-- Time for each step of a publication, in working days: the department's own decision, not law.
create table procedure_publication_limit (
  agency varchar(32) not null,
  task varchar(32) not null,
  effective_from date not null,
  working_days integer not null,
  source varchar(300) not null,
  primary key (agency, task, effective_from)
);

insert into procedure_publication_limit (agency, task, effective_from, working_days, source) values
  ('*', 'whole', date '2018-01-01', 15, 'Quy trình nội bộ của Sở'),
  ('*', 'draft', date '2018-01-01', 5, 'Quy trình nội bộ của Sở'),
  ('*', 'check', date '2018-01-01', 5, 'Quy trình nội bộ của Sở'),
  ('*', 'approve', date '2018-01-01', 3, 'Quy trình nội bộ của Sở'),
  ('*', 'number', date '2018-01-01', 1, 'Quy trình nội bộ của Sở'),
  ('*', 'urge', date '2018-01-01', 1, 'Quy trình nội bộ của Sở');

insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at) values
  ('procedure-publication', 'DUE_SOON', '*', date '2018-01-01', 1, -2, 'NOTICE', 'OFFICER,UNIT_HEAD', 'Sắp đến hạn công bố', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('procedure-publication', 'EXPIRED', '*', date '2018-01-01', 2, 0, 'EXPIRED', 'OFFICER,UNIT_HEAD,CHIEF_OF_OFFICE', 'Quá hạn công bố, Chánh Văn phòng đôn đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00'),
  ('procedure-publication', 'OVERDUE_2', '*', date '2018-01-01', 3, 2, 'NOTICE', 'DIRECTOR', 'Quá hạn công bố: báo Giám đốc', true, 'system', timestamp with time zone '2018-01-01 00:00:00+07:00');
