-- Secrets of receivers are sealed before they are kept; those that lie open are sealed when they are next used.
alter table exchange_receiver alter column secret set data type varchar(255);

-- Why somebody is about to open a sensitive paper, so that the reason stands in no address.
create table dossier_paper_opening (
  id varchar(36) not null primary key,
  agency varchar(32) not null,
  file_id varchar(36) not null,
  login varchar(64) not null,
  reason varchar(300) not null,
  until timestamp with time zone not null
);
create index dossier_paper_opening_until on dossier_paper_opening (agency, until);
