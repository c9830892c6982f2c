-- Who read what of a translation as its readers will, at which version: a translation is read through when every sentence
-- that says something has been read as it stands.
CREATE TABLE "reading" (
    "segment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "translation_id" UUID NOT NULL,
    "translation_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("segment_id","version","user_id")
);
CREATE INDEX "reading_translation_id_idx" ON "reading"("translation_id");
ALTER TABLE "reading" ADD CONSTRAINT "reading_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reading" ADD CONSTRAINT "reading_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reading" ADD CONSTRAINT "reading_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- When a desk asks for a second pair of eyes, whether it asks for the reading, and for how long something urgent may be
-- out without a second person; null where nothing may.
ALTER TABLE "desk" ADD COLUMN "reading_pass" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "urgent_minutes" INTEGER,
  ALTER COLUMN "second_approval" DROP DEFAULT,
  ALTER COLUMN "second_approval" TYPE TEXT USING CASE WHEN "second_approval" THEN 'always' ELSE 'off' END,
  ALTER COLUMN "second_approval" SET DEFAULT 'always';
ALTER TABLE "article" ADD COLUMN "sensitive" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "release" ADD COLUMN "urgent" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "confirm_by" TIMESTAMPTZ(3),
  ADD COLUMN "update_kind" TEXT;

-- The second person of an urgent release.
CREATE TABLE "confirmation" (
    "release_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("release_id")
);
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "desk" ADD CONSTRAINT "desk_second_approval" CHECK ("second_approval" IN ('always', 'sensitive', 'corrections', 'off')),
  ADD CONSTRAINT "desk_urgent_minutes" CHECK ("urgent_minutes" BETWEEN 1 AND 1440);
ALTER TABLE "release" ADD CONSTRAINT "release_update_kind" CHECK ("update_kind" IN ('minor', 'correction')),
  ADD CONSTRAINT "release_urgent" CHECK ("kind" = 'release' OR NOT "urgent"),
  ADD CONSTRAINT "release_reason" CHECK (btrim(coalesce("note", '')) <> '' OR NOT ("urgent" OR coalesce("update_kind", '') = 'correction'));
ALTER TABLE "decision" DROP CONSTRAINT "decision_kind",
  ADD CONSTRAINT "decision_kind" CHECK ("kind" IN
    ('approve', 'unapprove', 'approve-translation', 'return', 'repair', 'mark-sensitive', 'unmark-sensitive'));

CREATE TRIGGER "reading_append_only" BEFORE UPDATE OR DELETE ON "reading" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "reading_no_truncate" BEFORE TRUNCATE ON "reading" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "confirmation_append_only" BEFORE UPDATE OR DELETE ON "confirmation" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "confirmation_no_truncate" BEFORE TRUNCATE ON "confirmation" EXECUTE FUNCTION "refuse_change"();

-- What was read is what stands there: nobody has read a version that is yet to come, or gone.
CREATE FUNCTION "reading_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s "segment"%ROWTYPE;
BEGIN
  SELECT * INTO s FROM "segment" WHERE id = NEW.segment_id FOR SHARE;
  IF NOT has_role(NEW.user_id, s.translation_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk reads for it' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.version IS DISTINCT FROM s.version OR s.retired_at IS NOT NULL THEN
    RAISE EXCEPTION 'only what stands there has been read' USING ERRCODE = 'SG005';
  END IF;
  NEW.translation_id := s.translation_id;
  NEW.translation_version := (SELECT version FROM "translation" WHERE id = s.translation_id);
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "reading_guard" BEFORE INSERT ON "reading" FOR EACH ROW EXECUTE FUNCTION "reading_guard"();

CREATE FUNCTION "read_through"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM "segment" s WHERE s.translation_id = of_translation AND s.retired_at IS NULL AND s.target ~ '\S'
      AND NOT EXISTS (SELECT FROM "reading" r WHERE r.segment_id = s.id AND r.version = s.version))
$$;

CREATE FUNCTION "translation_read"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT d.reading_pass FROM "article" a JOIN "desk" d ON d.id = a.desk_id WHERE a.id = NEW.article_id)
     AND NOT read_through(NEW.id) THEN
    RAISE EXCEPTION 'a translation is approved when it has been read as its readers will' USING ERRCODE = 'SG009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "translation_read" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (NEW.approved_by_id IS NOT NULL AND (OLD.approved_by_id, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by_id, NEW.approved_at))
  EXECUTE FUNCTION "translation_read"();

-- Whether this translation needs a second pair of eyes now.
CREATE OR REPLACE FUNCTION "second_approval_on"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE d.second_approval
    WHEN 'always' THEN true
    WHEN 'sensitive' THEN a.sensitive
    WHEN 'corrections' THEN EXISTS (SELECT FROM "release" r WHERE r.translation_id = t.id AND r.kind = 'release')
    ELSE false END
  FROM "translation" t JOIN "article" a ON a.id = t.article_id JOIN "desk" d ON d.id = a.desk_id WHERE t.id = of_translation
$$;

-- Every editor may call an article sensitive; only an approver takes it back, and both leave a trace. A sensitive article
-- that one person alone has approved is not approved.
CREATE FUNCTION "decision_sensitive"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'unmark-sensitive' AND NOT has_role(NEW.user_id, NEW.translation_id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk says that an article is not sensitive' USING ERRCODE = 'SG006';
  END IF;
  UPDATE "article" SET sensitive = (NEW.kind = 'mark-sensitive')
    WHERE id = (SELECT article_id FROM "translation" WHERE id = NEW.translation_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "decision_sensitive" AFTER INSERT ON "decision" FOR EACH ROW
  WHEN (NEW.kind IN ('mark-sensitive', 'unmark-sensitive')) EXECUTE FUNCTION "decision_sensitive"();

CREATE FUNCTION "article_sensitive"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'a decision says whether an article is sensitive' USING ERRCODE = 'SG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "article_sensitive" BEFORE UPDATE ON "article" FOR EACH ROW
  WHEN (OLD.sensitive AND NOT NEW.sensitive) EXECUTE FUNCTION "article_sensitive"();

CREATE FUNCTION "article_became_sensitive"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET approved_by_id = NULL, approved_at = NULL, updated_at = clock_timestamp()
    WHERE article_id = NEW.id AND approved_by_id IS NOT NULL AND second_approval_on(id) AND own_work(id, approved_by_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "article_became_sensitive" AFTER UPDATE ON "article" FOR EACH ROW
  WHEN (NEW.sensitive AND NOT OLD.sensitive) EXECUTE FUNCTION "article_became_sensitive"();

-- The second person of an urgent release is another than who published, edited or approved.
CREATE FUNCTION "confirmation_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  r "release"%ROWTYPE;
BEGIN
  SELECT * INTO r FROM "release" WHERE id = NEW.release_id;
  IF NOT r.urgent THEN
    RAISE EXCEPTION 'only an urgent release waits for a second person' USING ERRCODE = 'SG003';
  END IF;
  IF NOT has_role(NEW.user_id, r.translation_id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk confirms a release' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.user_id = r.published_by_id OR own_work(r.translation_id, NEW.user_id) THEN
    RAISE EXCEPTION 'a release is confirmed by someone who neither published, edited nor approved it' USING ERRCODE = 'SG001';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "confirmation_guard" BEFORE INSERT ON "confirmation" FOR EACH ROW EXECUTE FUNCTION "confirmation_guard"();

CREATE FUNCTION "confirmation_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('release', (SELECT translation_id FROM "release" WHERE id = NEW.release_id));
  RETURN NULL;
END $$;
CREATE TRIGGER "confirmation_announced" AFTER INSERT ON "confirmation" FOR EACH ROW EXECUTE FUNCTION "confirmation_announced"();

-- As before, and: an urgent release goes out without the second approval where the desk allows it, with its reason and
-- until when a second person has to confirm it; an update says of what kind it is.
CREATE OR REPLACE FUNCTION "release_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t "translation"%ROWTYPE;
  a "article"%ROWTYPE;
  latest "release"%ROWTYPE;
  minutes integer;
BEGIN
  SELECT * INTO t FROM "translation" WHERE id = NEW.translation_id FOR UPDATE;
  SELECT * INTO a FROM "article" WHERE id = t.article_id;
  SELECT * INTO latest FROM "release" WHERE translation_id = t.id ORDER BY number DESC LIMIT 1;
  IF NOT has_role(NEW.published_by_id, t.id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk publishes or withdraws' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.kind = 'release' THEN
    IF NOT fully_approved(t.id) OR (t.approved_by_id IS NULL AND NOT NEW.urgent) THEN
      RAISE EXCEPTION 'only an approved translation is published' USING ERRCODE = 'SG002';
    END IF;
    IF NEW.urgent THEN
      SELECT urgent_minutes INTO minutes FROM "desk" WHERE id = a.desk_id;
      IF minutes IS NULL OR NOT second_approval_on(t.id) THEN
        RAISE EXCEPTION 'this desk waits for the second approval' USING ERRCODE = 'SG003';
      END IF;
    ELSIF second_approval_on(t.id) AND own_work(t.id, t.approved_by_id) THEN
      RAISE EXCEPTION 'a translation is approved by someone who neither edited nor approved any of its segments last' USING ERRCODE = 'SG001';
    END IF;
    IF latest.kind = 'release' AND latest.translation_version = t.version AND latest.article_version_id = t.article_version_id THEN
      RAISE EXCEPTION 'this text is published already' USING ERRCODE = 'SG008';
    END IF;
    NEW.content := jsonb_build_object(
      'externalId', a.external_id, 'sourceLanguage', a.source_language, 'url', a.url, 'section', a.section, 'byline', a.byline,
      'originalPublishedAt', a.published_at,
      'sourceVersion', (SELECT number FROM "article_version" WHERE id = t.article_version_id),
      'segments', (SELECT jsonb_agg(jsonb_build_object('id', id, 'block', block, 'kind', kind, 'source', source, 'target', target,
                     'edited', target <> machine) ORDER BY position)
                   FROM "segment" WHERE translation_id = t.id AND retired_at IS NULL));
    NEW.second_approval := t.approved_by_id IS NOT NULL AND NOT own_work(t.id, t.approved_by_id);
    NEW.approved_by_id := t.approved_by_id;
    NEW.approved_by_name := (SELECT name FROM "user" WHERE id = t.approved_by_id);
    NEW.update_kind := CASE WHEN latest.number IS NOT NULL THEN coalesce(NEW.update_kind, 'minor') END;
  ELSE
    IF latest.kind IS DISTINCT FROM 'release' THEN
      RAISE EXCEPTION 'only what is published can be withdrawn' USING ERRCODE = 'SG008';
    END IF;
    NEW.content := '{}';
    NEW.second_approval := latest.second_approval;
    NEW.approved_by_id := NULL;
    NEW.approved_by_name := NULL;
    NEW.update_kind := NULL;
  END IF;
  NEW.desk_id := a.desk_id;
  NEW.language := t.language;
  NEW.article_version_id := t.article_version_id;
  NEW.translation_version := t.version;
  NEW.published_by_name := (SELECT name FROM "user" WHERE id = NEW.published_by_id);
  NEW.number := coalesce(latest.number, 0) + 1;
  PERFORM pg_advisory_xact_lock(72707370);
  NEW.sequence := (SELECT coalesce(max(sequence), 0) + 1 FROM "release");
  NEW.published_at := clock_timestamp();
  NEW.confirm_by := CASE WHEN NEW.urgent THEN NEW.published_at + minutes * interval '1 minute' END;
  RETURN NEW;
END $$;
