-- Words of the applicant's name, with and without tone marks, each between blanks, in the row they find. Common words are soon met
-- on the way down the list, which reads this index alone; rare ones are found by the groups of three letters in them. The
-- application gives the rows that are there their words, some hundred at a time: all at once would hold up every other node
-- for minutes. dossier_token is read by the version before only and goes with the next.
alter table dossier add column search_words varchar(1000);
create index dossier_without_words on dossier (id) where search_words is null;
drop index dossier_by_registered;
create index dossier_by_registered on dossier (registered_at desc, id) include (search_words);
do $$
begin
  create extension if not exists pg_trgm;
  create index dossier_search_words on dossier using gin (search_words gin_trgm_ops);
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'without pg_trgm a rare name is looked for by reading all names';
end
$$;
