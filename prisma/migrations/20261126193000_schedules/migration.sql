-- AlterTable
ALTER TABLE "article" ADD COLUMN     "embargo_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "desk" ALTER COLUMN "credit_names" SET DEFAULT false;

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "update_kind" TEXT,
    "note" TEXT,
    "translation_version" INTEGER NOT NULL,
    "article_version_id" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "ended_by_id" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "schedule_translation_id_created_at_idx" ON "schedule"("translation_id", "created_at");

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody has been asked yet whether people are to be named.
UPDATE "desk" SET credit_names = false;

-- ── Guarantees ──

ALTER TABLE "schedule" ADD CONSTRAINT "schedule_state" CHECK ("state" IN ('waiting', 'released', 'cancelled', 'lapsed')),
  ADD CONSTRAINT "schedule_reason" CHECK (("state" = 'lapsed') = ("reason" IS NOT NULL)
    AND ("reason" IS NULL OR "reason" IN ('changed', 'person', 'embargo', 'withdrawn', 'refused'))),
  ADD CONSTRAINT "schedule_ended" CHECK (("state" = 'waiting') = ("ended_at" IS NULL) AND ("state" = 'cancelled') = ("ended_by_id" IS NOT NULL)),
  ADD CONSTRAINT "schedule_update_kind" CHECK ("update_kind" IN ('minor', 'correction')),
  ADD CONSTRAINT "schedule_note" CHECK (btrim(coalesce("note", '')) <> '' OR coalesce("update_kind", '') <> 'correction');
CREATE UNIQUE INDEX "schedule_waiting" ON "schedule" ("translation_id") WHERE "state" = 'waiting';
ALTER TABLE "decision" DROP CONSTRAINT "decision_kind",
  ADD CONSTRAINT "decision_kind" CHECK ("kind" IN ('approve', 'unapprove', 'approve-translation', 'return', 'repair',
    'mark-sensitive', 'unmark-sensitive', 'embargo', 'lift-embargo')),
  ADD CONSTRAINT "decision_until" CHECK (("kind" = 'embargo') = ("until" IS NOT NULL));
ALTER TABLE "job" DROP CONSTRAINT "job_kind",
  ADD CONSTRAINT "job_kind" CHECK ("kind" IN ('align', 'teach', 'check', 'release'));

-- Nothing is published before its embargo ends, by the clock of the database and whoever asks.
CREATE FUNCTION "embargo_of"(of_translation uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT a.embargo_until FROM "translation" t JOIN "article" a ON a.id = t.article_id WHERE t.id = of_translation
$$;
CREATE FUNCTION "release_embargo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF embargo_of(NEW.translation_id) > clock_timestamp() THEN
    RAISE EXCEPTION 'this article is under embargo' USING ERRCODE = 'SG012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "release_embargo" BEFORE INSERT ON "release" FOR EACH ROW
  WHEN (NEW.kind = 'release') EXECUTE FUNCTION "release_embargo"();

-- Whoever sends an article may set its embargo or put it off. To end it sooner is an approver's, and leaves a trace.
CREATE FUNCTION "article_embargo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.embargo_until > clock_timestamp() AND (NEW.embargo_until IS NULL OR NEW.embargo_until < OLD.embargo_until)
     AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'a decision ends an embargo sooner' USING ERRCODE = 'SG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "article_embargo" BEFORE UPDATE ON "article" FOR EACH ROW
  WHEN (OLD.embargo_until IS DISTINCT FROM NEW.embargo_until) EXECUTE FUNCTION "article_embargo"();
CREATE FUNCTION "decision_embargo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_role(NEW.user_id, NEW.translation_id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk sets an embargo' USING ERRCODE = 'SG006';
  END IF;
  UPDATE "article" SET embargo_until = NEW.until WHERE id = (SELECT article_id FROM "translation" WHERE id = NEW.translation_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "decision_embargo" AFTER INSERT ON "decision" FOR EACH ROW
  WHEN (NEW.kind IN ('embargo', 'lift-embargo')) EXECUTE FUNCTION "decision_embargo"();

-- A release that is to come: an approver says when, and the text as it is approved now is what it will be. Whether it may
-- go out is asked again when it is due (trigger release_guard).
CREATE FUNCTION "schedule_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t "translation"%ROWTYPE;
BEGIN
  SELECT * INTO t FROM "translation" WHERE id = NEW.translation_id FOR UPDATE;
  IF NOT has_role(NEW.user_id, t.id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk schedules a release' USING ERRCODE = 'SG006';
  END IF;
  IF t.approved_by_id IS NULL OR NOT fully_approved(t.id) THEN
    RAISE EXCEPTION 'only an approved translation is scheduled' USING ERRCODE = 'SG002';
  END IF;
  IF translation_blocked(t.id) THEN
    RAISE EXCEPTION 'blockers stand in this translation: mend them, or keep them with a reason' USING ERRCODE = 'SG011';
  END IF;
  IF (t.released_kind, t.released_version, t.released_article_version_id) = ('release', t.version, t.article_version_id) THEN
    RAISE EXCEPTION 'this text is published already' USING ERRCODE = 'SG008';
  END IF;
  IF embargo_of(t.id) > NEW.due_at THEN
    RAISE EXCEPTION 'this article is under embargo' USING ERRCODE = 'SG012';
  END IF;
  IF NEW.due_at > clock_timestamp() + interval '366 days' THEN
    RAISE EXCEPTION 'a release is scheduled for the next 366 days' USING ERRCODE = 'SG010';
  END IF;
  NEW.translation_version := t.version;
  NEW.article_version_id := t.article_version_id;
  NEW.approved_at := t.approved_at;
  NEW.state := 'waiting';
  NEW.reason := NULL;
  NEW.ended_by_id := NULL;
  NEW.ended_at := NULL;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "schedule_guard" BEFORE INSERT ON "schedule" FOR EACH ROW EXECUTE FUNCTION "schedule_guard"();

-- It ends once, and nothing else of it changes: released with a release, cancelled by an approver, or lapsed.
CREATE FUNCTION "schedule_ends"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'waiting' OR NEW.state = 'waiting'
     OR to_jsonb(NEW) - '{state,reason,ended_by_id,ended_at}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{state,reason,ended_by_id,ended_at}'::text[]
     OR (NEW.state = 'released' AND pg_trigger_depth() = 1) THEN
    RAISE EXCEPTION 'a scheduled release ends once, and stays what it was' USING ERRCODE = 'SG003';
  END IF;
  IF NEW.state = 'cancelled' AND NOT has_role(NEW.ended_by_id, NEW.translation_id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk cancels a release' USING ERRCODE = 'SG006';
  END IF;
  NEW.ended_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "schedule_ends" BEFORE UPDATE ON "schedule" FOR EACH ROW EXECUTE FUNCTION "schedule_ends"();
CREATE TRIGGER "schedule_kept" BEFORE DELETE ON "schedule" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "schedule_no_truncate" BEFORE TRUNCATE ON "schedule" EXECUTE FUNCTION "refuse_change"();

-- Its work waits in the queue until then, and everybody is told.
CREATE FUNCTION "schedule_queued"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "job" (kind, translation_id, due_at) VALUES ('release', NEW.translation_id, NEW.due_at)
    ON CONFLICT (translation_id, kind) DO UPDATE SET attempts = 0, lease = NULL, last_error = NULL, due_at = EXCLUDED.due_at;
  ELSE
    DELETE FROM "job" WHERE kind = 'release' AND translation_id = NEW.translation_id;
  END IF;
  PERFORM announce('translation', NEW.translation_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "schedule_queued" AFTER INSERT OR UPDATE ON "schedule" FOR EACH ROW EXECUTE FUNCTION "schedule_queued"();

-- What it was made for is no longer so: nothing else goes out in its place.
CREATE FUNCTION "schedule_outdated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "schedule" SET state = 'lapsed', reason = 'changed' WHERE translation_id = NEW.id AND state = 'waiting'
    AND (translation_version, article_version_id, approved_at) IS DISTINCT FROM (NEW.version, NEW.article_version_id, NEW.approved_at);
  RETURN NULL;
END $$;
CREATE TRIGGER "schedule_outdated" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN ((OLD.version, OLD.article_version_id, OLD.approved_at) IS DISTINCT FROM (NEW.version, NEW.article_version_id, NEW.approved_at))
  EXECUTE FUNCTION "schedule_outdated"();

CREATE FUNCTION "schedule_left"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "schedule" s SET state = 'lapsed', reason = 'person' WHERE s.user_id = OLD.user_id AND s.state = 'waiting'
    AND NOT has_role(s.user_id, s.translation_id, '{approver,administrator}');
  RETURN NULL;
END $$;
CREATE TRIGGER "schedule_left" AFTER UPDATE OR DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION "schedule_left"();

CREATE FUNCTION "schedule_embargoed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "schedule" SET state = 'lapsed', reason = 'embargo' WHERE state = 'waiting' AND due_at < NEW.embargo_until
    AND translation_id IN (SELECT id FROM "translation" WHERE article_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "schedule_embargoed" AFTER UPDATE ON "article" FOR EACH ROW
  WHEN (OLD.embargo_until IS DISTINCT FROM NEW.embargo_until) EXECUTE FUNCTION "schedule_embargoed"();

CREATE FUNCTION "schedule_released"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "schedule" SET state = CASE NEW.kind WHEN 'release' THEN 'released' ELSE 'lapsed' END,
      reason = CASE NEW.kind WHEN 'withdrawal' THEN 'withdrawn' END
    WHERE translation_id = NEW.translation_id AND state = 'waiting';
  RETURN NULL;
END $$;
CREATE TRIGGER "schedule_released" AFTER INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "schedule_released"();
