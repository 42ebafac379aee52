create index dossier_settled_figures on dossier (settled_rule, accepted_at, settled_at);
