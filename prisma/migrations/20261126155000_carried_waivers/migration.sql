-- AlterTable
ALTER TABLE "waiver" ADD COLUMN "carried_from_id" BIGINT;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "waiver"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

-- What was let stand is carried along by a repair only, from a row it took to a row it gave, word for word and under the name
-- and time of who said so, be they at the desk still or not.
CREATE OR REPLACE FUNCTION "waiver_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said "waiver"%ROWTYPE;
BEGIN
  SELECT * INTO said FROM "waiver" WHERE id = NEW.carried_from_id;
  IF NEW.carried_from_id IS NULL AND NOT has_role(NEW.user_id, NEW.translation_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk lets a finding stand' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.carried_from_id IS NOT NULL AND (
      (NEW.kind, NEW.translation_id, NEW.code, NEW.key, NEW.reason, NEW.note, NEW.user_id)
        IS DISTINCT FROM ('given', said.translation_id, said.code, said.key, said.reason, said.note, said.user_id)
      OR NOT is_waived(said.segment_id, said.key)
      OR NOT EXISTS (
        SELECT FROM "repair" WHERE translation_id = NEW.translation_id
          AND before @> jsonb_build_array(jsonb_build_object('id', said.segment_id))
          AND after @> jsonb_build_array(jsonb_build_object('id', NEW.segment_id)))) THEN
    RAISE EXCEPTION 'only a repair carries along what was let stand, as it was said' USING ERRCODE = 'SG003';
  END IF;
  PERFORM FROM "segment" WHERE id = NEW.segment_id AND translation_id = NEW.translation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a finding belongs to a row of its translation' USING ERRCODE = 'SG003';
  END IF;
  IF is_waived(NEW.segment_id, NEW.key) = (NEW.kind = 'given') THEN
    RAISE EXCEPTION 'it is so already' USING ERRCODE = 'SG008';
  END IF;
  NEW.created_at := coalesce(said.created_at, clock_timestamp());
  RETURN NEW;
END $$;
