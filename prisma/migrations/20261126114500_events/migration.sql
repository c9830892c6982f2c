-- What is done at the workbench, for figures of a desk; not by whom.
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "desk_id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- CreateIndex
CREATE INDEX "event_desk_id_at_idx" ON "event"("desk_id", "at");

-- How a person likes the workbench. The shape of `data` is lib/schema/preferences.ts.
CREATE TABLE "preference" (
    "user_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("user_id")
);

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "event" ADD CONSTRAINT "event_kind" CHECK ("kind" ~ '^[a-z_]{1,40}$'),
  ADD CONSTRAINT "event_small" CHECK (octet_length("data"::text) <= 500);
ALTER TABLE "preference" ADD CONSTRAINT "preference_small" CHECK (octet_length("data"::text) <= 10000);

-- Events are only added, and dropped after 90 days, not before.
CREATE FUNCTION "event_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < clock_timestamp() - interval '90 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'events are kept as they were noted, for 90 days' USING ERRCODE = 'SG003';
END $$;
CREATE TRIGGER "event_guard" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION "event_guard"();
CREATE TRIGGER "event_no_truncate" BEFORE TRUNCATE ON "event" EXECUTE FUNCTION "refuse_change"();

-- Whoever adds some sweeps some out, so that no clock outside has to.
CREATE FUNCTION "event_sweep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "event" WHERE id IN (
    SELECT id FROM "event" WHERE at < clock_timestamp() - interval '90 days' ORDER BY at LIMIT 1000 FOR UPDATE SKIP LOCKED);
  RETURN NULL;
END $$;
CREATE TRIGGER "event_sweep" AFTER INSERT ON "event" FOR EACH STATEMENT EXECUTE FUNCTION "event_sweep"();
