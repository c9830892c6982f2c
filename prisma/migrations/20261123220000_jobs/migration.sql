-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "translation_id" UUID NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "taught_word" (
    "desk_id" UUID NOT NULL,
    "source_language" TEXT NOT NULL,
    "target_language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "met" INTEGER NOT NULL,
    "count" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "taught_word_pkey" PRIMARY KEY ("desk_id","source_language","target_language","source","target")
);

-- CreateTable
CREATE TABLE "taught_translation" (
    "translation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "taught_translation_pkey" PRIMARY KEY ("translation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "job_translation_id_kind_key" ON "job"("translation_id", "kind");

-- CreateIndex
CREATE INDEX "job_due_at_idx" ON "job"("due_at");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taught_word" ADD CONSTRAINT "taught_word_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taught_translation" ADD CONSTRAINT "taught_translation_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "job" ADD CONSTRAINT "job_kind" CHECK ("kind" IN ('align', 'teach')),
  ADD CONSTRAINT "job_progress" CHECK ("done" BETWEEN 0 AND "total");

-- A job of the same kind that is there already is to be done anew: whoever is at it loses the lease.
CREATE FUNCTION "enqueue_job"(of_kind text, of_translation uuid, already integer DEFAULT 0, of_all integer DEFAULT 0) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO "job" (kind, translation_id, done, total) VALUES (of_kind, of_translation, already, of_all)
  ON CONFLICT (translation_id, kind) DO UPDATE
    SET done = EXCLUDED.done, total = EXCLUDED.total, attempts = 0, lease = NULL, due_at = clock_timestamp()
$$;

-- What people approve teaches, by whatever road they approve it.
CREATE FUNCTION "translation_teaches"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_job('teach', NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "translation_teaches" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN (NEW.approved_at IS NOT NULL AND NEW.approved_at IS DISTINCT FROM OLD.approved_at) EXECUTE FUNCTION "translation_teaches"();

-- The rows of a translation that is being aligned are not all there yet: nothing is approved or released before they are.
CREATE OR REPLACE FUNCTION "fully_approved"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(approved_by_id IS NOT NULL), false)
    AND NOT EXISTS (SELECT FROM "job" WHERE translation_id = of_translation AND kind = 'align')
  FROM "segment" WHERE translation_id = of_translation AND retired_at IS NULL
$$;
