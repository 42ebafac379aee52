-- What a share of late dossiers rests on: how many cases at least, how many of the latest are looked at, and the share from
-- which a dossier is named as likely late. The department's own decision, not law.
create table dossier_risk_rule (
  id varchar(36) primary key,
  agency varchar(32) not null,
  effective_from date not null,
  at_least_cases integer not null,
  latest_cases integer not null,
  named_from_percent integer not null,
  basis varchar(500) not null
);
insert into dossier_risk_rule
  (id, agency, effective_from, at_least_cases, latest_cases, named_from_percent, basis) values
  ('risk-2018', '*', date '2018-01-01', 10, 200, 30, 'Quy định nội bộ của Sở');

create index dossier_step_time_dossier on dossier_step_time (dossier_id, done_at);
create index unit_report_open on unit_report (agency, state, current_due_at, id);
create index unit_report_due on unit_report (agency, due_at, id);
