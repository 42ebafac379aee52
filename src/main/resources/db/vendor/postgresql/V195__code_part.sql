-- A part of a code is looked for by the groups of three letters in it: among a million dossiers reading every code takes a
-- second. Whoever may not add the extension, which comes with PostgreSQL and is trusted since 13, does without.
do $$
begin
  create extension if not exists pg_trgm;
  create index dossier_code_part on dossier using gin (upper(code) gin_trgm_ops);
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'without pg_trgm a part of a code is looked for by reading all codes';
end
$$;
