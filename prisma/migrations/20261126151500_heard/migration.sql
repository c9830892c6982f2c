-- How often an approval of the text a row has was taken back: whoever approves names the count they saw.
ALTER TABLE "segment" ADD COLUMN "last_revision" INTEGER,
  ADD COLUMN "unapprovals" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "heard" (
    "segment_id" UUID NOT NULL,
    "writer" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "heard_pkey" PRIMARY KEY ("segment_id","writer")
);

-- AddForeignKey
ALTER TABLE "heard" ADD CONSTRAINT "heard_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

-- A tab counts what it says of a row. What it said before is never carried out after what it said since, and nothing twice.
CREATE FUNCTION "heard_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.segment_id <> OLD.segment_id OR NEW.writer <> OLD.writer OR NEW.revision <= OLD.revision THEN
    RAISE EXCEPTION 'this tab has been heard up to revision % of the row', OLD.revision USING ERRCODE = 'SG005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "heard_guard" BEFORE UPDATE ON "heard" FOR EACH ROW EXECUTE FUNCTION "heard_guard"();
CREATE TRIGGER "heard_no_delete" BEFORE DELETE ON "heard" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "heard_no_truncate" BEFORE TRUNCATE ON "heard" EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "hear"(of_segment uuid, from_writer text, at_revision integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "heard" (segment_id, writer, revision) VALUES (of_segment, from_writer, at_revision)
  ON CONFLICT (segment_id, writer) DO UPDATE SET revision = EXCLUDED.revision
$$;

-- Whatever a tab does to a row under a revision is heard with it, by whatever road. Who goes on without one is not held up.
CREATE FUNCTION "segment_heard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hear(NEW.id, NEW.last_writer, NEW.last_revision);
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_heard" AFTER UPDATE ON "segment" FOR EACH ROW
  WHEN (NEW.last_writer IS NOT NULL AND NEW.last_revision IS NOT NULL
        AND ((NEW.last_writer, NEW.last_revision) IS DISTINCT FROM (OLD.last_writer, OLD.last_revision)
             OR (NEW.target <> OLD.target AND NOT (NEW.machine <> OLD.machine AND NEW.target = NEW.machine))))
  EXECUTE FUNCTION "segment_heard"();

-- Named to come after the triggers that take approvals back.
CREATE FUNCTION "segment_unapproved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.unapprovals := OLD.unapprovals
    + CASE WHEN OLD.approved_by_id IS NOT NULL AND NEW.approved_by_id IS NULL AND NEW.version = OLD.version THEN 1 ELSE 0 END;
  RETURN NEW;
END $$;
CREATE TRIGGER "segment_unapproved" BEFORE UPDATE ON "segment" FOR EACH ROW
  WHEN (NEW.unapprovals <> OLD.unapprovals OR (OLD.approved_by_id IS NOT NULL AND NEW.approved_by_id IS NULL))
  EXECUTE FUNCTION "segment_unapproved"();
