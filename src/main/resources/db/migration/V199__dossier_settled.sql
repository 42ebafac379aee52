-- What a dossier that has come to its end counts in does not change any more; it is worked out once and kept beside the dossier,
-- so that the table of a period reads a row instead of judging it. Empty as long as something may still change, and again
-- with every change; settled_rule says by which reading of the rules, settled_figures holds a bit for each column.
alter table dossier add column settled_at timestamp with time zone;
alter table dossier add column settled_rule integer;
alter table dossier add column settled_figures integer;
create index dossier_settled_at on dossier (settled_at, accepted_at);
