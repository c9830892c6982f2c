-- Past translations: what a desk has approved, found by words or by a sentence like the one at hand.

-- Three words that follow each other, as a number; of a sentence the twelve smallest such numbers. Sentences that say
-- nearly the same have some of them in common, whatever their length, and few others do. An index is built with an empty search_path: both
-- functions bring their own.
CREATE FUNCTION "sketch_of"(a_text text) RETURNS integer[]
  IMMUTABLE PARALLEL SAFE LANGUAGE sql SET search_path FROM CURRENT AS $$
  SELECT coalesce(array_agg(number ORDER BY number), '{}') FROM (
    SELECT DISTINCT ('x' || left(md5(array_to_string(words[place:place + 2], ' ')), 8))::bit(32)::integer AS number
    FROM (SELECT regexp_split_to_array(btrim(regexp_replace(fold_latin(a_text), '[^[:alnum:]]+', ' ', 'g')), ' ') AS words) w,
      generate_series(1, greatest(1, cardinality(words) - 2)) AS place
    WHERE words[1] <> ''
    ORDER BY number LIMIT 12) smallest
$$;

-- The words of both sides, without marks and case.
CREATE FUNCTION "concordance_of"(source text, target text) RETURNS tsvector
  IMMUTABLE PARALLEL SAFE LANGUAGE sql SET search_path FROM CURRENT AS $$
  SELECT to_tsvector('simple'::regconfig, fold_latin(source) || E'\n' || fold_latin(target))
$$;

CREATE INDEX "segment_sketch" ON "segment" USING gin (sketch_of("source"))
  WHERE "retired_at" IS NULL AND "approved_by_id" IS NOT NULL;
CREATE INDEX "segment_concordance" ON "segment" USING gin (concordance_of("source", "target"))
  WHERE "retired_at" IS NULL AND "approved_by_id" IS NOT NULL;
