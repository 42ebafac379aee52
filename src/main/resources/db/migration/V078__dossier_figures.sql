-- What the tables of figures and the search of dossiers need to stay fast, and the windows in which reports count.
create index dossier_by_closed on dossier (closed_at, id);
create index dossier_by_ending on dossier (ending, resolved_at, id);
create index dossier_by_officer_accepted on dossier (officer, accepted_at, id);
create index dossier_by_unit_accepted on dossier (unit, accepted_at, id);
create index dossier_clock_moved on dossier_clock_row (moves_original, seq, dossier_id);
create index dossier_apology_of_dossier on dossier_apology (dossier_id, stage, promise_no);

-- Which day opens a reporting month: every window of a report runs from that day to the day before it.
create table dossier_report_window (
  agency varchar(32) not null,
  effective_from date not null,
  first_day integer not null,
  basis varchar(500) not null,
  verified_by varchar(64),
  verified_on date,
  primary key (agency, effective_from),
  constraint dossier_report_window_day check (first_day between 1 and 28)
);
insert into dossier_report_window (agency, effective_from, first_day, basis) values
  ('*', date '1900-01-01', 1, 'Tháng dương lịch, trước khi có quy định về chốt số liệu'),
  ('*', date '2019-03-12', 15, 'Nghị định 09/2019/NĐ-CP, Điều 12');
