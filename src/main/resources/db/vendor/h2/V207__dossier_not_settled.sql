-- H2 has no columns beside those of an index.
create index dossier_not_settled on dossier (settled_at, accepted_at, id);
drop index dossier_settled_at;
