-- How a dossier ended, for the register and the tables: facts written once by the verb that ends it.
alter table dossier add column ending varchar(16);
alter table dossier add column resolved_at timestamp with time zone;
create index dossier_by_accepted on dossier (accepted_at, id);
create index dossier_by_resolved on dossier (resolved_at, id);
update dossier set ending = 'RESULT', resolved_at = finished_at where finished_at is not null;
