-- What the applicant brought, in the words of the desk, where the list of papers does not name it.
alter table dossier_supplement add column arrived_words varchar(1000);
