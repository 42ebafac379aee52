-- Words of names are looked for by their beginning. PostgreSQL sorts text by the rules of a language, so the primary key cannot
-- answer that; this index compares letter by letter.
create index dossier_token_prefix on dossier_token (token varchar_pattern_ops, dossier_id);
