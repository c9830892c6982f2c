-- A file brings thousands of terms in one statement: what holds for all of them is looked at once, not with each.

-- Asks for the terms of one desk without sorting those of all.
CREATE OR REPLACE VIEW "live_term" AS
  SELECT * FROM "term" t
  WHERE NOT removed AND NOT EXISTS (SELECT FROM "term" later WHERE later.id = t.id AND later.version > t.version);

DROP FUNCTION "recheck_desk"(uuid, text);
DROP FUNCTION "recheck_rows"(uuid, text);
CREATE FUNCTION "recheck_rows"(of_desk uuid, about text[]) RETURNS uuid[] LANGUAGE sql AS $$
  WITH stale AS (
    UPDATE "segment_check" c SET stale = true FROM "segment" s JOIN "translation" t ON t.id = s.translation_id
    WHERE s.id = c.segment_id AND s.retired_at IS NULL AND t.desk_id = of_desk AND t.status NOT IN ('published', 'withdrawn')
      AND (about IS NULL OR EXISTS (SELECT FROM unnest(about) words WHERE strpos(lower(s.source), lower(words)) > 0))
    RETURNING s.translation_id)
  SELECT coalesce(array_agg(DISTINCT translation_id), '{}') FROM stale
$$;
-- What a desk checks by has changed: its open articles are checked again, or those rows that say one of the words.
CREATE FUNCTION "recheck_desk"(of_desk uuid, about text[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "desk" SET checks_version = checks_version + 1 WHERE id = of_desk;
  PERFORM enqueue_checks(recheck_rows(of_desk, about));
END $$;

CREATE OR REPLACE FUNCTION "term_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest "term"%ROWTYPE;
BEGIN
  IF NOT has_desk_role(NEW.user_id, NEW.desk_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk keeps its terms' USING ERRCODE = 'SG006';
  END IF;
  PERFORM pg_advisory_xact_lock(72707374, hashtext(NEW.desk_id::text));
  SELECT * INTO latest FROM "term" WHERE id = NEW.id ORDER BY version DESC LIMIT 1;
  IF NEW.version <> coalesce(latest.version, 0) + 1 OR latest.removed THEN
    RAISE EXCEPTION 'the term was changed in the meantime' USING ERRCODE = 'SG005';
  END IF;
  IF latest.version IS NULL AND NEW.removed THEN
    RAISE EXCEPTION 'there is no such term' USING ERRCODE = 'SG010';
  END IF;
  IF (NEW.desk_id, NEW.source_language, NEW.target_language) <> (latest.desk_id, latest.source_language, latest.target_language) THEN
    RAISE EXCEPTION 'a term stays at its desk' USING ERRCODE = 'SG003';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;

-- A desk has at most 5,000 terms; open articles in which one stands, or stood before, are checked again.
DROP TRIGGER "term_applies" ON "term";
CREATE OR REPLACE FUNCTION "term_applies"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record;
BEGIN
  FOR changed IN
    SELECT fresh.desk_id, array_agg(DISTINCT t.source) AS sources
    FROM fresh JOIN "term" t ON t.id = fresh.id AND t.version >= fresh.version - 1
    GROUP BY fresh.desk_id
  LOOP
    IF (SELECT count(*) FROM "live_term" WHERE desk_id = changed.desk_id) > 5000 THEN
      RAISE EXCEPTION 'a desk has at most 5,000 terms' USING ERRCODE = 'SG010';
    END IF;
    PERFORM recheck_desk(changed.desk_id, changed.sources);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER "term_applies" AFTER INSERT ON "term" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "term_applies"();
