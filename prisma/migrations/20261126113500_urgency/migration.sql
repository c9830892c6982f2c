-- What the queue shows of a translation is kept with it, so that a list of thousands reads no segment.
ALTER TABLE "translation" ADD COLUMN "desk_id" UUID,
ADD COLUMN "urgent" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "due_at" TIMESTAMPTZ(3),
ADD COLUMN "status" TEXT NOT NULL DEFAULT 'new',
ADD COLUMN "segment_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "approved_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "edited_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "word_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "source_headline" TEXT NOT NULL DEFAULT '',
ADD COLUMN "target_headline" TEXT NOT NULL DEFAULT '',
ADD COLUMN "headlines" TEXT NOT NULL DEFAULT '',
ADD COLUMN "source_changed_at" TIMESTAMPTZ(3),
ADD COLUMN "released_kind" TEXT,
ADD COLUMN "released_version" INTEGER,
ADD COLUMN "released_article_version_id" UUID;

-- The source of a row before a new version changed it under somebody's work, until the row is approved anew.
ALTER TABLE "segment" ADD COLUMN "former_source" TEXT;

-- How an approval was given, and how long its row had been open; null where nobody measured it.
ALTER TABLE "decision" ADD COLUMN "via" TEXT,
ADD COLUMN "dwell_ms" INTEGER,
ADD CONSTRAINT "decision_via" CHECK ("via" IN ('key', 'button', 'paragraph', 'enter')),
ADD CONSTRAINT "decision_dwell" CHECK ("dwell_ms" >= 0),
ADD CONSTRAINT "decision_measured" CHECK ("kind" = 'approve' OR ("via" IS NULL AND "dwell_ms" IS NULL));

-- CreateTable
CREATE TABLE "contributor" (
    "translation_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("translation_id","user_id")
);

-- CreateIndex
CREATE INDEX "contributor_user_id_idx" ON "contributor"("user_id");

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION "words_of"(a_text text) RETURNS integer IMMUTABLE LANGUAGE sql AS $$
  SELECT coalesce(array_length(regexp_split_to_array(nullif(btrim(a_text), ''), '\s+'), 1), 0)
$$;

-- Without marks and case, as foldLatin of lib/core/text/latin.ts does it: what a search compares.
CREATE FUNCTION "fold_latin"(a_text text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT normalize(replace(replace(translate(
    lower(regexp_replace(normalize(a_text, NFD), '[\u0300-\u036f]+', '', 'g')), 'đłø', 'dlo'), 'ß', 'ss'), 'æ', 'ae'), NFC)
$$;

-- Those who ever edited or approved a segment, and the counts of what is there already.
INSERT INTO "contributor" (translation_id, user_id)
  SELECT DISTINCT s.translation_id, person FROM "segment" s, unnest(ARRAY[s.last_editor_id, s.approved_by_id]) person
  WHERE s.retired_at IS NULL AND person IS NOT NULL;
ALTER TABLE "translation" DISABLE TRIGGER USER;
UPDATE "translation" t SET desk_id = a.desk_id FROM "article" a WHERE a.id = t.article_id;
UPDATE "translation" t SET segment_count = s.segments, approved_count = s.approved, edited_count = s.edited, word_count = s.words,
    source_headline = s.first[1], target_headline = s.first[2]
  FROM (
    SELECT translation_id, count(*) AS segments, count(approved_by_id) AS approved,
      count(*) FILTER (WHERE target <> machine) AS edited, sum(words_of(source)) AS words,
      (array_agg(source ORDER BY position))[1:1] || (array_agg(target ORDER BY position))[1:1] AS first
    FROM "segment" WHERE retired_at IS NULL GROUP BY translation_id) s
  WHERE t.id = s.translation_id;
UPDATE "translation" t SET released_kind = r.kind, released_version = r.translation_version, released_article_version_id = r.article_version_id
  FROM (SELECT DISTINCT ON (translation_id) * FROM "release" ORDER BY translation_id, number DESC) r
  WHERE r.translation_id = t.id;
ALTER TABLE "translation" ENABLE TRIGGER USER;
ALTER TABLE "translation" ALTER COLUMN "desk_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "translation_desk_id_status_idx" ON "translation"("desk_id", "status");

-- ── Guarantees ──

-- Counts follow what the statement did to live rows. One translation at a time: a join would be planned for a whole desk.
CREATE FUNCTION "segment_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  change record;
  headline record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR change IN
      SELECT translation_id, count(*) AS segments, count(approved_by_id) AS approved,
        count(*) FILTER (WHERE target <> machine) AS edited, sum(words_of(source)) AS words
      FROM fresh WHERE retired_at IS NULL GROUP BY translation_id
    LOOP
      SELECT source, target INTO headline FROM "segment"
        WHERE translation_id = change.translation_id AND retired_at IS NULL ORDER BY position LIMIT 1;
      UPDATE "translation" SET segment_count = segment_count + change.segments, approved_count = approved_count + change.approved,
          edited_count = edited_count + change.edited, word_count = word_count + change.words,
          source_headline = headline.source, target_headline = headline.target
        WHERE id = change.translation_id;
    END LOOP;
    RETURN NULL;
  END IF;
  FOR change IN
    SELECT translation_id, sum(n) AS segments, coalesce(sum(n) FILTER (WHERE approved), 0) AS approved,
      coalesce(sum(n) FILTER (WHERE edited), 0) AS edited, sum(n * words) AS words
    FROM (
      SELECT 1 AS n, translation_id, approved_by_id IS NOT NULL AS approved, target <> machine AS edited, words_of(source) AS words
        FROM fresh WHERE retired_at IS NULL
      UNION ALL
      SELECT -1, translation_id, approved_by_id IS NOT NULL, target <> machine, words_of(source) FROM stale WHERE retired_at IS NULL
    ) live GROUP BY translation_id
  LOOP
    SELECT max(source) AS source, max(target) AS target INTO headline FROM (
      SELECT source, target FROM "segment"
        WHERE translation_id = change.translation_id AND retired_at IS NULL ORDER BY position LIMIT 1) first;
    UPDATE "translation" SET segment_count = segment_count + change.segments, approved_count = approved_count + change.approved,
        edited_count = edited_count + change.edited, word_count = word_count + change.words,
        source_headline = coalesce(headline.source, ''), target_headline = coalesce(headline.target, '')
      WHERE id = change.translation_id
        AND (change.segments <> 0 OR change.approved <> 0 OR change.edited <> 0 OR change.words <> 0
          OR (source_headline, target_headline) IS DISTINCT FROM (coalesce(headline.source, ''), coalesce(headline.target, '')));
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_tally_inserted" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_tally"();
CREATE TRIGGER "segment_tally_updated" AFTER UPDATE ON "segment" REFERENCING OLD TABLE AS stale NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_tally"();

-- Named to come after segment_updated, which locks the translation: nobody waits for a contributor without holding it.
CREATE FUNCTION "segment_worked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "contributor" (translation_id, user_id)
    SELECT DISTINCT moved.translation_id, person FROM (
      SELECT translation_id, id, last_editor_id, approved_by_id, target FROM fresh
      EXCEPT SELECT translation_id, id, last_editor_id, approved_by_id, target FROM stale) moved,
      unnest(ARRAY[last_editor_id, approved_by_id]) person
    WHERE person IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_worked" AFTER UPDATE ON "segment" REFERENCING OLD TABLE AS stale NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_worked"();

CREATE FUNCTION "segment_source_seen"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.former_source := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "segment_source_seen" BEFORE UPDATE ON "segment" FOR EACH ROW
  WHEN (NEW.former_source IS NOT NULL AND NEW.approved_by_id IS NOT NULL) EXECUTE FUNCTION "segment_source_seen"();

-- Where a translation stands, as statusOf of lib/core/review/translation-status.ts says it.
CREATE FUNCTION "translation_status"(t "translation") RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE
    WHEN t.released_version = t.version AND t.released_article_version_id = t.article_version_id
      THEN CASE t.released_kind WHEN 'withdrawal' THEN 'withdrawn' ELSE 'published' END
    WHEN t.source_changed_at IS NOT NULL THEN 'source-changed'
    WHEN t.released_kind = 'release' THEN 'changed'
    WHEN t.returned_at IS NOT NULL THEN 'returned'
    WHEN t.approved_by_id IS NOT NULL THEN 'approved'
    WHEN t.segment_count > 0 AND t.approved_count = t.segment_count THEN 'awaiting-second'
    WHEN t.approved_count + t.edited_count > 0 THEN 'in-review'
    ELSE 'new'
  END
$$;

-- The last of the row's triggers by its name: it sees what the others made of the row.
CREATE FUNCTION "translation_upkeep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.desk_id := (SELECT desk_id FROM "article" WHERE id = NEW.article_id);
  ELSE
    IF pg_trigger_depth() = 1
       AND (NEW.segment_count, NEW.approved_count, NEW.edited_count, NEW.word_count, NEW.released_kind, NEW.released_version, NEW.released_article_version_id)
         IS DISTINCT FROM (OLD.segment_count, OLD.approved_count, OLD.edited_count, OLD.word_count, OLD.released_kind, OLD.released_version, OLD.released_article_version_id) THEN
      RAISE EXCEPTION 'what is told of a translation follows its segments and its releases' USING ERRCODE = 'SG003';
    END IF;
    IF NEW.article_version_id <> OLD.article_version_id AND EXISTS (SELECT FROM "contributor" WHERE translation_id = NEW.id) THEN
      NEW.source_changed_at := clock_timestamp();
    END IF;
    IF NEW.source_changed_at IS NOT NULL AND NEW.segment_count > 0 AND NEW.approved_count = NEW.segment_count
       AND NOT EXISTS (SELECT FROM "job" WHERE translation_id = NEW.id AND kind = 'align') THEN
      NEW.source_changed_at := NULL;
    END IF;
  END IF;
  IF TG_OP = 'INSERT' OR (NEW.source_headline, NEW.target_headline) <> (OLD.source_headline, OLD.target_headline) THEN
    NEW.headlines := fold_latin(NEW.source_headline || ' ' || NEW.target_headline);
  END IF;
  NEW.status := translation_status(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "translation_upkeep" BEFORE INSERT OR UPDATE ON "translation" FOR EACH ROW EXECUTE FUNCTION "translation_upkeep"();

CREATE FUNCTION "release_told"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET released_kind = NEW.kind, released_version = NEW.translation_version,
      released_article_version_id = NEW.article_version_id
    WHERE id = NEW.translation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "release_told" AFTER INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "release_told"();

-- How soon it is wanted orders the queue: a change of it is news.
CREATE TRIGGER "translation_wanted" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN ((OLD.urgent, OLD.due_at) IS DISTINCT FROM (NEW.urgent, NEW.due_at)) EXECUTE FUNCTION "translation_announced"();

DROP TRIGGER "translation_stays" ON "translation";
CREATE TRIGGER "translation_stays" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (OLD.language <> NEW.language OR OLD.desk_id <> NEW.desk_id) EXECUTE FUNCTION "refuse_move"();

ALTER TABLE "translation" DISABLE TRIGGER USER;
UPDATE "translation" t SET status = translation_status(t), headlines = fold_latin(source_headline || ' ' || target_headline);
ALTER TABLE "translation" ENABLE TRIGGER USER;
