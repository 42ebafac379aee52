-- Holds all that the table of a period asks of a settled dossier: the rows themselves are not read.
create index dossier_settled_figures on dossier (settled_rule, accepted_at, settled_at)
  include (settled_figures, procedure_id, unit, officer, receiving_unit);
