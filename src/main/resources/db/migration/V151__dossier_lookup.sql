-- The secret in the QR of a dossier's slips. Dossiers of before have none: they are looked up by code and four digits.
alter table dossier add column lookup_token varchar(64);
create unique index dossier_by_lookup_token on dossier (lookup_token);
