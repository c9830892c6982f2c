-- What was fixed longer ago than anybody counts is no longer kept as a number either: figures are those of 90 days, and
-- nothing read it. What a waiver answers stays. As before, at most fifty go with each row that is checked.
CREATE OR REPLACE FUNCTION "trim_findings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(72707379) THEN RETURN NULL; END IF;
  DELETE FROM "finding" f USING (
    SELECT segment_id, key FROM "finding" p
    WHERE fixed_at < clock_timestamp() - interval '90 days'
      AND NOT EXISTS (SELECT FROM "waiver" w WHERE w.segment_id = p.segment_id AND w.key = p.key)
    ORDER BY fixed_at LIMIT 50 FOR UPDATE SKIP LOCKED) past
  WHERE f.segment_id = past.segment_id AND f.key = past.key;
  RETURN NULL;
END $$;

DROP TABLE "finding_count";
