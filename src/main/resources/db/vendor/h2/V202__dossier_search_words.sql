-- Words of the applicant's name, with and without tone marks, each between blanks, in the row they find; the application gives the
-- rows that are there theirs. dossier_token is read by the version before only and goes with the next.
alter table dossier add column search_words varchar(1000);
create index dossier_search_words on dossier (search_words);
