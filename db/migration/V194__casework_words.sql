-- The two-character pieces of a text in small letters, by which a search narrows: most Chinese words have two characters.
create function text_pieces(words text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  signs text[] := string_to_array(lower(words), null);
  pieces text[] := '{}';
begin
  for at in 1 .. cardinality(signs) - 1 loop
    pieces := pieces || (signs[at] || signs[at + 1]);
  end loop;
  return pieces;
end $$;
-- What a case is searched by beside its asset.
alter table disorder_case add column words text[] generated always as (text_pieces(number || ' ' || spot || ' ' || responsible)) stored;
create index disorder_case_words on disorder_case using gin (words);
