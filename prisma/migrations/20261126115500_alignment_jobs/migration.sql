-- AlterTable
ALTER TABLE "article_version" ADD COLUMN     "sentences" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "translation" ADD COLUMN     "aligning" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "machine_version" ADD COLUMN     "sentences" INTEGER NOT NULL DEFAULT 0;

-- ── Guarantees ──

-- A document knows how many sentences it holds; nobody else says so.
CREATE FUNCTION "sentences_counted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sentences := (SELECT coalesce(sum(jsonb_array_length(block -> 'sentences')), 0)
                    FROM jsonb_array_elements(NEW.document -> 'blocks') block);
  RETURN NEW;
END $$;
CREATE TRIGGER "article_version_counted" BEFORE INSERT ON "article_version" FOR EACH ROW EXECUTE FUNCTION "sentences_counted"();
CREATE TRIGGER "machine_version_counted" BEFORE INSERT ON "machine_version" FOR EACH ROW EXECUTE FUNCTION "sentences_counted"();

ALTER TABLE "article_version" DISABLE TRIGGER "article_version_immutable";
ALTER TABLE "machine_version" DISABLE TRIGGER "machine_version_immutable";
UPDATE "article_version" SET sentences = (
  SELECT coalesce(sum(jsonb_array_length(block -> 'sentences')), 0) FROM jsonb_array_elements(document -> 'blocks') block);
UPDATE "machine_version" SET sentences = (
  SELECT coalesce(sum(jsonb_array_length(block -> 'sentences')), 0) FROM jsonb_array_elements(document -> 'blocks') block);
ALTER TABLE "article_version" ENABLE TRIGGER "article_version_immutable";
ALTER TABLE "machine_version" ENABLE TRIGGER "machine_version_immutable";

-- Whether the live rows of a translation take up all sentences of both its texts.
CREATE FUNCTION "fully_aligned"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(s.source_to), 0) = (
      SELECT v.sentences FROM "translation" t JOIN "article_version" v ON v.id = t.article_version_id WHERE t.id = of_translation)
    AND coalesce(max(s.target_to), 0) = (
      SELECT m.sentences FROM "machine_version" m WHERE m.translation_id = of_translation ORDER BY m.number DESC LIMIT 1)
  FROM "segment" s WHERE s.translation_id = of_translation AND s.retired_at IS NULL
$$;

-- Nothing is approved or released before its rows are all there, whatever became of the job that makes them.
CREATE OR REPLACE FUNCTION "fully_approved"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(approved_by_id IS NOT NULL), false)
    AND NOT EXISTS (SELECT FROM "job" WHERE translation_id = of_translation AND kind = 'align')
    AND fully_aligned(of_translation)
  FROM "segment" WHERE translation_id = of_translation AND retired_at IS NULL
$$;

-- The rows leave no sentence out, save at the end of a translation that is still being aligned: looked at when a
-- transaction ends, as is that they follow each other (function segment_whole).
CREATE FUNCTION "refuse_rest"(of_translation uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "job" WHERE translation_id = of_translation AND kind = 'align')
     AND EXISTS (SELECT FROM "translation" WHERE id = of_translation) AND NOT fully_aligned(of_translation) THEN
    RAISE EXCEPTION 'the rows of a translation take up all its sentences, unless it is being aligned' USING ERRCODE = 'SG009';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "segment_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seen text := NEW.translation_id || ' ' || pg_current_xact_id();
BEGIN
  IF current_setting('songngu.whole', true) IS DISTINCT FROM seen THEN
    PERFORM FROM (
        SELECT source_from, target_from, lag(source_to, 1, 0) OVER places AS source_due, lag(target_to, 1, 0) OVER places AS target_due
        FROM "segment" WHERE translation_id = NEW.translation_id AND retired_at IS NULL
        WINDOW places AS (ORDER BY position)
      ) live
      WHERE source_from <> source_due OR target_from <> target_due;
    IF FOUND THEN
      RAISE EXCEPTION 'the rows of a translation take up its sentences without gap or overlap' USING ERRCODE = 'SG009';
    END IF;
    PERFORM refuse_rest(NEW.translation_id);
    PERFORM set_config('songngu.whole', seen, true);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "rest_refused"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'translation' THEN
    PERFORM refuse_rest(NEW.id);
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM refuse_rest(OLD.translation_id);
  ELSE
    PERFORM refuse_rest(NEW.translation_id);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "machine_version_whole" AFTER INSERT ON "machine_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "rest_refused"();
CREATE CONSTRAINT TRIGGER "translation_whole" AFTER UPDATE ON "translation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.article_version_id <> NEW.article_version_id)
  EXECUTE FUNCTION "rest_refused"();
CREATE CONSTRAINT TRIGGER "job_whole" AFTER DELETE ON "job"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.kind = 'align') EXECUTE FUNCTION "rest_refused"();

-- What is still being aligned waits for nobody's second approval (statusOf of lib/core/review/translation-status.ts).
CREATE OR REPLACE FUNCTION "translation_status"(t "translation") RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE
    WHEN t.released_version = t.version AND t.released_article_version_id = t.article_version_id
      THEN CASE t.released_kind WHEN 'withdrawal' THEN 'withdrawn' ELSE 'published' END
    WHEN t.source_changed_at IS NOT NULL THEN 'source-changed'
    WHEN t.released_kind = 'release' THEN 'changed'
    WHEN t.returned_at IS NOT NULL THEN 'returned'
    WHEN t.approved_by_id IS NOT NULL THEN 'approved'
    WHEN t.segment_count > 0 AND t.approved_count = t.segment_count AND NOT t.aligning THEN 'awaiting-second'
    WHEN t.approved_count + t.edited_count > 0 THEN 'in-review'
    ELSE 'new'
  END
$$;

CREATE FUNCTION "translation_aligning"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET aligning = (TG_OP = 'INSERT') WHERE id = coalesce(NEW.translation_id, OLD.translation_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "job_aligning" AFTER INSERT ON "job" FOR EACH ROW WHEN (NEW.kind = 'align') EXECUTE FUNCTION "translation_aligning"();
CREATE TRIGGER "job_aligned" AFTER DELETE ON "job" FOR EACH ROW WHEN (OLD.kind = 'align') EXECUTE FUNCTION "translation_aligning"();
CREATE FUNCTION "aligning_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'whether a translation is being aligned follows its job' USING ERRCODE = 'SG003';
END $$;
CREATE TRIGGER "aligning_guard" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (OLD.aligning <> NEW.aligning AND pg_trigger_depth() = 0) EXECUTE FUNCTION "aligning_guard"();

CREATE FUNCTION "job_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.kind, NEW.translation_id) IS DISTINCT FROM (OLD.id, OLD.kind, OLD.translation_id) THEN
    RAISE EXCEPTION 'a job stays what it is' USING ERRCODE = 'SG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "job_guard" BEFORE UPDATE ON "job" FOR EACH ROW EXECUTE FUNCTION "job_guard"();
CREATE TRIGGER "job_no_truncate" BEFORE TRUNCATE ON "job" EXECUTE FUNCTION "refuse_change"();

-- Work that is there to be done, and how far it has come.
CREATE FUNCTION "job_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('job', coalesce(NEW.translation_id, OLD.translation_id));
  RETURN NULL;
END $$;
CREATE TRIGGER "job_announced" AFTER INSERT OR DELETE ON "job" FOR EACH ROW EXECUTE FUNCTION "job_announced"();
CREATE TRIGGER "job_announced_updated" AFTER UPDATE ON "job" FOR EACH ROW
  WHEN (NEW.lease IS NULL OR (OLD.done, OLD.total) <> (NEW.done, NEW.total)) EXECUTE FUNCTION "job_announced"();
