-- What a name is found by: its words without marks and every two of them, the first in the order of their letters before the
-- second, each once for all time and once with its thirty days: 'bui', 'bui chi', 'bui@692', 'bui chi@692'. Two words together are
-- rare where each alone is common, and what many have is read only as far back as a page needs. A name of more than sixteen words
-- would have hundreds: it has no pairs but '~'. DossierNameTerms asks by the same rules. Not parallel safe: starting helpers for
-- what an index answers takes longer than the answer.
create function dossier_name_terms(line text, registered timestamptz) returns text[]
  language plpgsql immutable strict as $$
declare
  month text := '@' || div(extract(epoch from registered at time zone 'UTC'), 2592000);
  words text[] := '{}';
  terms text[] := '{}';
  word text;
  pair text;
begin
  foreach word in array string_to_array(line, ' ') loop
    -- without marks: as many bytes as letters
    if word <> '' and octet_length(word) = length(word) and not word = any (words) then
      words := words || word;
      terms := terms || word || (word || month);
    end if;
  end loop;
  if cardinality(words) > 16 then
    return terms || '~'::text || ('~' || month);
  end if;
  for i in 1 .. cardinality(words) loop
    for j in i + 1 .. cardinality(words) loop
      if words[i] collate "C" < words[j] collate "C" then
        pair := words[i] || ' ' || words[j];
      else
        pair := words[j] || ' ' || words[i];
      end if;
      terms := terms || pair || (pair || month);
    end loop;
  end loop;
  return terms;
end
$$;
-- What waits in a list to be sorted in later would be read by every search.
create index dossier_name_terms on dossier
  using gin ((dossier_name_terms(search_words, registered_at)) collate "C") with (fastupdate = off);
-- A part of a code is mostly its end.
create index dossier_code_end on dossier ((reverse(upper(code))) collate "C");
