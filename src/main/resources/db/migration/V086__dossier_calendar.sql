-- Decisions on days whose promises are still to be looked at: written with the decision, worked off dossier by dossier.
create table dossier_calendar_change (
  id varchar(36) primary key,
  agency varchar(32) not null,
  -- the changed days as they were: date=KIND, one after the other, separated by a space
  days_before varchar(4000) not null,
  basis varchar(500) not null,
  by_login varchar(64) not null,
  by_name varchar(200) not null,
  entered_at timestamp with time zone not null
);

create table dossier_calendar_due (
  change_id varchar(36) not null references dossier_calendar_change (id),
  dossier_id varchar(36) not null references dossier (id),
  agency varchar(32) not null,
  tries integer not null,
  primary key (change_id, dossier_id)
);
create index dossier_calendar_due_next on dossier_calendar_due (agency, tries, dossier_id, change_id);
create index dossier_by_calendar on dossier (agency, resolved_at, current_due);
