-- The words of a source without marks, signs, case and diacritics, as one number to find the same sentence by. What only
-- looks the same to it is told apart by whoever asks. An index is built with an empty search_path: it brings its own.
CREATE FUNCTION "source_key"(a_text text) RETURNS uuid
  IMMUTABLE PARALLEL SAFE LANGUAGE sql SET search_path FROM CURRENT AS $$
  SELECT md5(btrim(regexp_replace(
    fold_latin(regexp_replace(a_text, '⟨/?(?:b|i|[1-9][0-9]{0,2})⟩', '', 'g')), '[^[:alnum:]]+', ' ', 'g')))::uuid
$$;
ALTER FUNCTION "source_key"(text) COST 500;

CREATE INDEX "segment_source_key" ON "segment" (source_key("source"), "approved_at" DESC)
  WHERE "retired_at" IS NULL AND "approved_by_id" IS NOT NULL;
