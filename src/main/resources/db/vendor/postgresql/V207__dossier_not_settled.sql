-- Those that are not settled, or were not at some day, are found by this alone: the rows themselves are not read.
create index dossier_not_settled on dossier (settled_at, accepted_at) include (id);
drop index dossier_settled_at;
