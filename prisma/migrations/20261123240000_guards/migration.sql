-- Set when a translation is sent back, until somebody takes it up again.
ALTER TABLE "translation" ADD COLUMN "returned_at" TIMESTAMPTZ(3);

-- ── Guarantees ──

CREATE FUNCTION "refuse_move"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps its desk and its language', TG_TABLE_NAME USING ERRCODE = 'SG003';
END $$;
CREATE TRIGGER "article_stays" BEFORE UPDATE ON "article" FOR EACH ROW
  WHEN (OLD.desk_id <> NEW.desk_id OR OLD.source_language <> NEW.source_language) EXECUTE FUNCTION "refuse_move"();
CREATE TRIGGER "translation_stays" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (OLD.language <> NEW.language) EXECUTE FUNCTION "refuse_move"();

-- A release says what stands over the article, too: it is approved with the text.
CREATE FUNCTION "article_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET version = version + 1, approved_by_id = NULL, approved_at = NULL, updated_at = clock_timestamp()
    WHERE article_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_updated" AFTER UPDATE ON "article" FOR EACH ROW
  WHEN ((OLD.external_id, OLD.url, OLD.section, OLD.byline, OLD.published_at)
        IS DISTINCT FROM (NEW.external_id, NEW.url, NEW.section, NEW.byline, NEW.published_at))
  EXECUTE FUNCTION "article_updated"();

-- A release says which rows were edited: a machine text that makes an untouched row an edited one, or the reverse, takes
-- its approval back. Under a text that stays edited it changes nothing that was approved.
CREATE FUNCTION "segment_machine"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.approved_by_id := NULL;
  NEW.approved_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "segment_machine" BEFORE UPDATE ON "segment" FOR EACH ROW
  WHEN (OLD.target = NEW.target AND (OLD.target = OLD.machine) <> (NEW.target = NEW.machine)
        AND OLD.approved_at IS NOT DISTINCT FROM NEW.approved_at AND OLD.approved_by_id IS NOT DISTINCT FROM NEW.approved_by_id)
  EXECUTE FUNCTION "segment_machine"();

CREATE OR REPLACE FUNCTION "segment_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET version = version + 1, approved_by_id = NULL, approved_at = NULL, returned_at = NULL,
      updated_at = clock_timestamp()
    WHERE id IN (
      SELECT translation_id FROM (
        SELECT translation_id, id, source, target, target = machine, position, block, kind, retired_at FROM fresh
        EXCEPT SELECT translation_id, id, source, target, target = machine, position, block, kind, retired_at FROM stale) moved);
  UPDATE "translation" SET approved_by_id = NULL, approved_at = NULL, returned_at = NULL, updated_at = clock_timestamp()
    WHERE id IN (
      SELECT translation_id FROM (
        SELECT translation_id, id, approved_by_id FROM fresh EXCEPT SELECT translation_id, id, approved_by_id FROM stale) moved);
  RETURN NULL;
END $$;

CREATE FUNCTION "translation_taken_up"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.returned_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "translation_taken_up" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (NEW.approved_by_id IS NOT NULL) EXECUTE FUNCTION "translation_taken_up"();
