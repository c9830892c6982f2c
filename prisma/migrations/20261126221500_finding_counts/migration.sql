-- CreateTable
CREATE TABLE "finding_count" (
    "desk_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "fixed" BIGINT NOT NULL,

    CONSTRAINT "finding_count_pkey" PRIMARY KEY ("desk_id","code")
);

-- CreateIndex
CREATE INDEX "finding_fixed_at_idx" ON "finding"("fixed_at");

-- AddForeignKey
ALTER TABLE "finding_count" ADD CONSTRAINT "finding_count_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "finding_count" ADD CONSTRAINT "finding_count_code" CHECK ("code" ~ '^[a-z-]{1,40}$'),
  ADD CONSTRAINT "finding_count_fixed" CHECK ("fixed" > 0);

-- What was fixed longer ago than anybody counts findings one by one is kept as a number; what a waiver answers stays. With
-- each row that is checked at most fifty go, so that no check waits for years of them; nor for another that trims: one does.
CREATE FUNCTION "trim_findings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(72707379) THEN RETURN NULL; END IF;
  WITH past AS (
    SELECT segment_id, key FROM "finding" f
    WHERE fixed_at < clock_timestamp() - interval '90 days'
      AND NOT EXISTS (SELECT FROM "waiver" w WHERE w.segment_id = f.segment_id AND w.key = f.key)
    ORDER BY fixed_at LIMIT 50 FOR UPDATE SKIP LOCKED),
  gone AS (
    DELETE FROM "finding" f USING past WHERE f.segment_id = past.segment_id AND f.key = past.key RETURNING f.desk_id, f.code)
  INSERT INTO "finding_count" AS counted (desk_id, code, fixed)
    SELECT desk_id, code, count(*) FROM gone GROUP BY desk_id, code ORDER BY desk_id, code
  ON CONFLICT (desk_id, code) DO UPDATE SET fixed = counted.fixed + EXCLUDED.fixed;
  RETURN NULL;
END $$;
CREATE TRIGGER "finding_trimmed" AFTER INSERT OR UPDATE ON "segment_check" FOR EACH ROW EXECUTE FUNCTION "trim_findings"();
