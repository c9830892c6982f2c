-- CreateTable
CREATE TABLE "waiver" (
    "id" BIGSERIAL NOT NULL,
    "translation_id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_check" (
    "segment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "blockers" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "segment_check_pkey" PRIMARY KEY ("segment_id")
);

-- CreateIndex
CREATE INDEX "waiver_segment_id_key_id_idx" ON "waiver"("segment_id", "key", "id");

-- CreateIndex
CREATE INDEX "waiver_translation_id_idx" ON "waiver"("translation_id");

-- CreateIndex
CREATE INDEX "waiver_code_idx" ON "waiver"("code");

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_check" ADD CONSTRAINT "segment_check_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "waiver" ADD CONSTRAINT "waiver_kind" CHECK ("kind" IN ('given', 'withdrawn')),
  ADD CONSTRAINT "waiver_reason" CHECK (("kind" = 'given') = ("reason" IS NOT NULL)
    AND ("reason" IS NULL OR "reason" IN ('correct', 'style', 'mistaken', 'other'))),
  ADD CONSTRAINT "waiver_note" CHECK (length("note") <= 500 AND ("reason" IS DISTINCT FROM 'other' OR "note" ~ '\S')),
  ADD CONSTRAINT "waiver_key" CHECK (starts_with("key", "code" || '-') AND length("key") <= 100);
ALTER TABLE "segment_check" ADD CONSTRAINT "segment_check_lists" CHECK (jsonb_typeof("blockers") = 'array' AND jsonb_typeof("warnings") = 'array');

-- The latest word on a finding of a row counts. A key names the words the finding stands on: other words, another key.
CREATE FUNCTION "is_waived"(of_segment uuid, of_key text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT kind = 'given' FROM "waiver" WHERE segment_id = of_segment AND key = of_key ORDER BY id DESC LIMIT 1), false)
$$;

-- A finding is let stand, and that is taken back, by an editor of the desk who says so of a row of the translation; two who
-- say it at once say it once.
CREATE FUNCTION "waiver_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_role(NEW.user_id, NEW.translation_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk lets a finding stand' USING ERRCODE = 'SG006';
  END IF;
  PERFORM FROM "segment" WHERE id = NEW.segment_id AND translation_id = NEW.translation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a finding belongs to a row of its translation' USING ERRCODE = 'SG003';
  END IF;
  IF is_waived(NEW.segment_id, NEW.key) = (NEW.kind = 'given') THEN
    RAISE EXCEPTION 'it is so already' USING ERRCODE = 'SG008';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "waiver_guard" BEFORE INSERT ON "waiver" FOR EACH ROW EXECUTE FUNCTION "waiver_guard"();
CREATE TRIGGER "waiver_append_only" BEFORE UPDATE OR DELETE ON "waiver" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "waiver_no_truncate" BEFORE TRUNCATE ON "waiver" EXECUTE FUNCTION "refuse_change"();

-- What the checks said of the very text a row has now; of an older one it says nothing.
CREATE FUNCTION "is_blocked"(of_segment uuid, at_version integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "segment_check" c, jsonb_array_elements_text(c.blockers) blocker
    WHERE c.segment_id = of_segment AND c.version = at_version AND NOT is_waived(c.segment_id, blocker))
$$;
CREATE FUNCTION "translation_blocked"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "segment" s JOIN "segment_check" c ON c.segment_id = s.id AND c.version = s.version
    WHERE s.translation_id = of_translation AND s.retired_at IS NULL AND c.blockers <> '[]' AND is_blocked(s.id, s.version))
$$;

-- How much stands open in a translation; null while the text of one of its rows was not checked.
CREATE FUNCTION "count_open"(of_segment uuid, keys jsonb) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::int FROM jsonb_array_elements_text(keys) key WHERE NOT is_waived(of_segment, key)
$$;
CREATE FUNCTION "open_findings"(of_translation uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = count(c.segment_id) THEN jsonb_build_object(
    'blockers', coalesce(sum(count_open(s.id, c.blockers)) FILTER (WHERE c.blockers <> '[]'), 0),
    'warnings', coalesce(sum(count_open(s.id, c.warnings)) FILTER (WHERE c.warnings <> '[]'), 0)) END
  FROM "segment" s LEFT JOIN "segment_check" c ON c.segment_id = s.id AND c.version = s.version
  WHERE s.translation_id = of_translation AND s.retired_at IS NULL
$$;

-- Nobody approves over a blocker that stands, by whatever road: not a row, not a translation, not a release.
CREATE FUNCTION "refuse_blocked_segment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_blocked(NEW.id, NEW.version) THEN
    RAISE EXCEPTION 'a blocker stands in this row: mend it, or keep it with a reason' USING ERRCODE = 'SG011';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "segment_unblocked" BEFORE UPDATE ON "segment" FOR EACH ROW
  WHEN (NEW.approved_by_id IS NOT NULL AND NEW.version = OLD.version
        AND (NEW.approved_at IS DISTINCT FROM OLD.approved_at OR NEW.approved_by_id IS DISTINCT FROM OLD.approved_by_id))
  EXECUTE FUNCTION "refuse_blocked_segment"();

CREATE FUNCTION "refuse_blocked_translation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF translation_blocked(CASE TG_TABLE_NAME WHEN 'release' THEN (to_jsonb(NEW) ->> 'translation_id')::uuid ELSE NEW.id END) THEN
    RAISE EXCEPTION 'blockers stand in this translation: mend them, or keep them with a reason' USING ERRCODE = 'SG011';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "translation_unblocked" BEFORE UPDATE ON "translation" FOR EACH ROW
  WHEN (NEW.approved_by_id IS NOT NULL
        AND (NEW.approved_by_id IS DISTINCT FROM OLD.approved_by_id OR NEW.approved_at IS DISTINCT FROM OLD.approved_at))
  EXECUTE FUNCTION "refuse_blocked_translation"();
CREATE TRIGGER "release_unblocked" BEFORE INSERT ON "release" FOR EACH ROW
  WHEN (NEW.kind = 'release') EXECUTE FUNCTION "refuse_blocked_translation"();

-- Whether it is the first text or a new one that is approved, the checks of it are written in the same transaction: looked
-- at when it ends, a row that was approved together with a new text is not blocked either.
CREATE FUNCTION "approval_unblocked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "segment" s JOIN "segment_check" c ON c.segment_id = s.id AND c.version = s.version
             WHERE s.id = NEW.id AND s.version = NEW.version AND s.approved_at = NEW.approved_at
               AND s.approved_by_id IS NOT NULL AND is_blocked(s.id, s.version)) THEN
    RAISE EXCEPTION 'a blocker stands in this row: mend it, or keep it with a reason' USING ERRCODE = 'SG011';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "segment_approval_unblocked" AFTER UPDATE ON "segment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.approved_by_id IS NOT NULL AND NEW.version <> OLD.version) EXECUTE FUNCTION "approval_unblocked"();

CREATE FUNCTION "waiver_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('waivers', NEW.translation_id, ARRAY[NEW.segment_id]);
  RETURN NULL;
END $$;
CREATE TRIGGER "waiver_announced" AFTER INSERT ON "waiver" FOR EACH ROW EXECUTE FUNCTION "waiver_announced"();
