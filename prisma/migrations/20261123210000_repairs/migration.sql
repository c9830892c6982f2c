-- AlterTable
ALTER TABLE "segment" ADD COLUMN     "repaired_by_id" TEXT,
ADD COLUMN     "retired_into_id" UUID;

-- CreateTable
CREATE TABLE "repair" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "repair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "repair_translation_id_idx" ON "repair"("translation_id");

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_repaired_by_id_fkey" FOREIGN KEY ("repaired_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_retired_into_id_fkey" FOREIGN KEY ("retired_into_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repair" ADD CONSTRAINT "repair_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repair" ADD CONSTRAINT "repair_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "segment" ADD CONSTRAINT "segment_has_a_side" CHECK ("source_from" < "source_to" OR "target_from" < "target_to");
ALTER TABLE "decision" DROP CONSTRAINT "decision_kind",
  ADD CONSTRAINT "decision_kind" CHECK ("kind" IN ('approve', 'unapprove', 'approve-translation', 'return', 'repair'));
ALTER TABLE "repair" ADD CONSTRAINT "repair_operation" CHECK ("operation" IN ('merge', 'split', 'move', 'unlink', 'align', 'undo'));

CREATE FUNCTION "repair_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_role(NEW.user_id, NEW.translation_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk repairs an alignment' USING ERRCODE = 'SG006';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "repair_guard" BEFORE INSERT ON "repair" FOR EACH ROW EXECUTE FUNCTION "repair_guard"();
CREATE TRIGGER "repair_append_only" BEFORE UPDATE OR DELETE ON "repair" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "repair_no_truncate" BEFORE TRUNCATE ON "repair" EXECUTE FUNCTION "refuse_change"();

-- The live rows of a translation, in their order, take up the sentences of both sides one after the other. Looked at when
-- a transaction ends, once for all rows it changed: `songngu.whole` names the translation seen to be whole since the last
-- statement that wrote segments.
CREATE FUNCTION "segment_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM set_config('songngu.whole', seen, true);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "segment_whole_inserted" AFTER INSERT ON "segment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "segment_whole"();
CREATE CONSTRAINT TRIGGER "segment_whole_updated" AFTER UPDATE ON "segment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.position, OLD.source_from, OLD.source_to, OLD.target_from, OLD.target_to, OLD.retired_at)
        IS DISTINCT FROM (NEW.position, NEW.source_from, NEW.source_to, NEW.target_from, NEW.target_to, NEW.retired_at))
  EXECUTE FUNCTION "segment_whole"();

CREATE FUNCTION "segment_touched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('songngu.whole', '', true);
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_touched" BEFORE INSERT OR UPDATE ON "segment" FOR EACH STATEMENT EXECUTE FUNCTION "segment_touched"();
