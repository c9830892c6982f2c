-- A code that stands alone is no word either.
CREATE OR REPLACE FUNCTION "source_key"(a_text text) RETURNS uuid
  IMMUTABLE PARALLEL SAFE LANGUAGE sql SET search_path FROM CURRENT COST 500 AS $$
  SELECT md5(btrim(regexp_replace(
    fold_latin(regexp_replace(a_text, '⟨(?:/?(?:b|i|u|[1-9][0-9]{0,2})|[1-9][0-9]{0,2}/)⟩', '', 'g')), '[^[:alnum:]]+', ' ', 'g')))::uuid
$$;
