-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "checks_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "segment_check" ADD COLUMN     "around" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "stale" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "check_setting" (
    "id" BIGSERIAL NOT NULL,
    "desk_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "grade" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "segment_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "desk_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fixed_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("segment_id","key")
);

-- CreateIndex
CREATE INDEX "check_setting_desk_id_code_id_idx" ON "check_setting"("desk_id", "code", "id");

-- CreateIndex
CREATE INDEX "finding_desk_id_found_at_idx" ON "finding"("desk_id", "found_at");

-- AddForeignKey
ALTER TABLE "check_setting" ADD CONSTRAINT "check_setting_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_setting" ADD CONSTRAINT "check_setting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "check_setting" ADD CONSTRAINT "check_setting_grade" CHECK ("grade" IN ('blocker', 'warning', 'hint', 'off')),
  ADD CONSTRAINT "check_setting_code" CHECK ("code" ~ '^[a-z-]{1,40}$');
ALTER TABLE "segment_check" ADD CONSTRAINT "segment_check_around" CHECK (jsonb_typeof("around") = 'array');

CREATE FUNCTION "has_desk_role"(person text, of_desk uuid, roles text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "membership" WHERE desk_id = of_desk AND user_id = person AND role = ANY (roles))
$$;

-- Checking a translation anew is work off the request path, done once however much happens within a second.
ALTER TABLE "job" DROP CONSTRAINT "job_kind",
  ADD CONSTRAINT "job_kind" CHECK ("kind" IN ('align', 'teach', 'check'));
CREATE FUNCTION "enqueue_checks"(of_translations uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "job" (kind, translation_id, due_at)
    SELECT 'check', id, clock_timestamp() + interval '1 second' FROM "translation" WHERE id = ANY (of_translations) ORDER BY id
  ON CONFLICT (translation_id, kind) DO UPDATE
    SET attempts = 0, lease = NULL, due_at = least("job".due_at, EXCLUDED.due_at)
$$;

-- Whoever changes what the checks read of a row, by whatever road, has it checked.
CREATE FUNCTION "segment_to_check"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM enqueue_checks(array_agg(DISTINCT translation_id)) FROM fresh;
  ELSE
    PERFORM enqueue_checks(array_agg(DISTINCT translation_id)) FROM (
      SELECT translation_id, id, source, target, block, kind, retired_at FROM fresh
      EXCEPT SELECT translation_id, id, source, target, block, kind, retired_at FROM stale) moved;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_to_check_inserted" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_to_check"();
CREATE TRIGGER "segment_to_check_updated" AFTER UPDATE ON "segment" REFERENCING OLD TABLE AS stale NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "segment_to_check"();

-- Of a job that checks only the end is told, when the queue may count anew: what it follows was announced itself.
CREATE OR REPLACE FUNCTION "job_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW.kind, OLD.kind) <> 'check' THEN
    PERFORM announce('job', coalesce(NEW.translation_id, OLD.translation_id));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM announce('checks', OLD.translation_id);
  END IF;
  RETURN NULL;
END $$;

-- What a desk wants of its checks became other: they go by a new number, and what is open is checked again; where it is
-- `about` some words, only rows that hold them.
CREATE FUNCTION "recheck_desk"(of_desk uuid, about text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "desk" SET checks_version = checks_version + 1 WHERE id = of_desk;
  PERFORM enqueue_checks(recheck_rows(of_desk, about));
END $$;
CREATE FUNCTION "recheck_rows"(of_desk uuid, about text) RETURNS uuid[] LANGUAGE sql AS $$
  WITH stale AS (
    UPDATE "segment_check" c SET stale = true FROM "segment" s JOIN "translation" t ON t.id = s.translation_id
    WHERE s.id = c.segment_id AND s.retired_at IS NULL AND t.desk_id = of_desk AND t.status NOT IN ('published', 'withdrawn')
      AND (about IS NULL OR strpos(lower(s.source), lower(about)) > 0)
    RETURNING s.translation_id)
  SELECT coalesce(array_agg(DISTINCT translation_id), '{}') FROM stale
$$;

-- What a rule counts as at a desk is an administrator's act; the latest counts, none is taken out of the record.
CREATE FUNCTION "check_setting_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_desk_role(NEW.user_id, NEW.desk_id, '{administrator}') THEN
    RAISE EXCEPTION 'only an administrator of the desk sets its checks' USING ERRCODE = 'SG006';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "check_setting_guard" BEFORE INSERT ON "check_setting" FOR EACH ROW EXECUTE FUNCTION "check_setting_guard"();
CREATE TRIGGER "check_setting_append_only" BEFORE UPDATE OR DELETE ON "check_setting" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "check_setting_no_truncate" BEFORE TRUNCATE ON "check_setting" EXECUTE FUNCTION "refuse_change"();
CREATE FUNCTION "check_setting_applies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recheck_desk(desk_id) FROM (SELECT DISTINCT desk_id FROM fresh) desks;
  RETURN NULL;
END $$;
CREATE TRIGGER "check_setting_applies" AFTER INSERT ON "check_setting" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION "check_setting_applies"();

-- What was ever found, and what went away because somebody rewrote the words: noisy rules show themselves. A finding that
-- goes for another reason (a rule switched off, another row) is not fixed; one that comes back is open again.
CREATE FUNCTION "finding_noted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "finding" (segment_id, key, desk_id, code, version)
    SELECT NEW.segment_id, key, t.desk_id, regexp_replace(key, '-[^-]*$', ''), NEW.version
    FROM "segment" s JOIN "translation" t ON t.id = s.translation_id,
      (SELECT DISTINCT jsonb_array_elements_text(NEW.blockers || NEW.warnings || NEW.around) AS key) found
    WHERE s.id = NEW.segment_id
  ON CONFLICT (segment_id, key) DO UPDATE SET fixed_at = NULL, version = NEW.version WHERE "finding".fixed_at IS NOT NULL;
  IF TG_OP = 'UPDATE' THEN
    UPDATE "finding" SET fixed_at = clock_timestamp()
    WHERE segment_id = NEW.segment_id AND fixed_at IS NULL AND version < NEW.version
      AND (OLD.blockers || OLD.warnings || OLD.around) ? key AND NOT (NEW.blockers || NEW.warnings || NEW.around) ? key;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "finding_noted" AFTER INSERT OR UPDATE ON "segment_check" FOR EACH ROW EXECUTE FUNCTION "finding_noted"();

-- Warnings that only the whole article tells are counted as well.
CREATE OR REPLACE FUNCTION "open_findings"(of_translation uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = count(c.segment_id) THEN jsonb_build_object(
    'blockers', coalesce(sum(count_open(s.id, c.blockers)) FILTER (WHERE c.blockers <> '[]'), 0),
    'warnings', coalesce(sum(count_open(s.id, c.warnings || c.around)) FILTER (WHERE c.warnings || c.around <> '[]'), 0)) END
  FROM "segment" s LEFT JOIN "segment_check" c ON c.segment_id = s.id AND c.version = s.version
  WHERE s.translation_id = of_translation AND s.retired_at IS NULL
$$;

SELECT enqueue_checks(array_agg(id)) FROM "translation" WHERE status NOT IN ('published', 'withdrawn');
