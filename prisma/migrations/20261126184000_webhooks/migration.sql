-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "desk_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "languages" TEXT[],
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_for" TEXT,
    "failing_since" TIMESTAMPTZ(3),
    "quiet_until" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_secret" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "endpoint_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "endpoint_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "release_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "step" INTEGER NOT NULL DEFAULT 0,
    "lease" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "last_at" TIMESTAMPTZ(3),
    "last_outcome" TEXT,
    "last_status" INTEGER,
    "last_answer" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_endpoint_desk_id_idx" ON "webhook_endpoint"("desk_id");

-- CreateIndex
CREATE INDEX "webhook_secret_endpoint_id_idx" ON "webhook_secret"("endpoint_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_once" ON "webhook_delivery"("endpoint_id", "release_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_endpoint_id_created_at_idx" ON "webhook_delivery"("endpoint_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_delivery_created_at_idx" ON "webhook_delivery"("created_at");

-- AddForeignKey
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_secret" ADD CONSTRAINT "webhook_secret_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is to be sent, and what is being sent, for whoever looks for work.
CREATE INDEX "webhook_delivery_waiting" ON "webhook_delivery"("endpoint_id", "due_at") WHERE "state" = 'waiting';
CREATE INDEX "webhook_delivery_leased" ON "webhook_delivery"("endpoint_id") WHERE "lease" IS NOT NULL;

-- ── Guarantees ──

ALTER TABLE "webhook_endpoint"
  ADD CONSTRAINT "webhook_endpoint_url" CHECK ("url" ~ '^https?://' AND length("url") <= 2000),
  ADD CONSTRAINT "webhook_endpoint_events" CHECK ("events" IS NOT NULL AND cardinality("events") BETWEEN 1 AND 3
    AND "events" <@ '{article.published,article.corrected,article.withdrawn}'),
  ADD CONSTRAINT "webhook_endpoint_languages" CHECK ("languages" IS NOT NULL AND cardinality("languages") <= 50),
  ADD CONSTRAINT "webhook_endpoint_disabled" CHECK (("disabled_at" IS NULL) = ("disabled_for" IS NULL)
    AND "disabled_for" IN ('person', 'gone', 'failing'));
ALTER TABLE "webhook_delivery"
  ADD CONSTRAINT "webhook_delivery_event" CHECK ("event" IN ('article.published', 'article.corrected', 'article.withdrawn', 'webhook.ping')
    AND ("event" = 'webhook.ping') = ("release_id" IS NULL)),
  ADD CONSTRAINT "webhook_delivery_state" CHECK ("state" IN ('waiting', 'delivered', 'failed')),
  ADD CONSTRAINT "webhook_delivery_lease" CHECK ("lease" IS NULL OR "state" = 'waiting'),
  ADD CONSTRAINT "webhook_delivery_answer" CHECK (length("last_answer") <= 1000);

-- A desk has at most 20 endpoints, and an endpoint stays at its desk.
CREATE FUNCTION "webhook_endpoint_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.id, OLD.desk_id) IS DISTINCT FROM (NEW.id, NEW.desk_id) THEN
      RAISE EXCEPTION 'an endpoint stays at its desk' USING ERRCODE = 'SG003';
    END IF;
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(72707376, hashtext(NEW.desk_id::text));
  IF (SELECT count(*) FROM "webhook_endpoint" WHERE desk_id = NEW.desk_id) >= 20 THEN
    RAISE EXCEPTION 'a desk has at most 20 webhook endpoints' USING ERRCODE = 'SG010';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "webhook_endpoint_guard" BEFORE INSERT OR UPDATE ON "webhook_endpoint" FOR EACH ROW EXECUTE FUNCTION "webhook_endpoint_guard"();

-- A desk's releases go to its own endpoints only, and a delivery stays what it is.
CREATE FUNCTION "webhook_delivery_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.id, OLD.endpoint_id, OLD.event, OLD.release_id) IS DISTINCT FROM (NEW.id, NEW.endpoint_id, NEW.event, NEW.release_id) THEN
      RAISE EXCEPTION 'a delivery stays what it is' USING ERRCODE = 'SG003';
    END IF;
  ELSIF NEW.release_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM "release" r JOIN "webhook_endpoint" e ON e.desk_id = r.desk_id WHERE r.id = NEW.release_id AND e.id = NEW.endpoint_id) THEN
    RAISE EXCEPTION 'a release is told to endpoints of its desk only' USING ERRCODE = 'SG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "webhook_delivery_guard" BEFORE INSERT OR UPDATE ON "webhook_delivery" FOR EACH ROW EXECUTE FUNCTION "webhook_delivery_guard"();

-- Whatever is released or withdrawn is told: a delivery for every endpoint that wants to hear of it comes into being in the
-- same transaction.
CREATE FUNCTION "webhooks_told"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text := CASE WHEN NEW.kind = 'withdrawal' THEN 'article.withdrawn'
                    WHEN NEW.update_kind = 'correction' THEN 'article.corrected'
                    ELSE 'article.published' END;
BEGIN
  INSERT INTO "webhook_delivery" (endpoint_id, event, release_id)
  SELECT e.id, told, NEW.id FROM "webhook_endpoint" e
  WHERE e.desk_id = NEW.desk_id AND e.disabled_at IS NULL AND told = ANY (e.events)
    AND (cardinality(e.languages) = 0 OR NEW.language = ANY (e.languages));
  RETURN NULL;
END $$;
CREATE TRIGGER "webhooks_told" AFTER INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "webhooks_told"();

-- The log is kept for 90 days; whoever adds to it sweeps some out.
CREATE FUNCTION "webhook_delivery_sweep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "webhook_delivery" WHERE id IN (
    SELECT id FROM "webhook_delivery" WHERE created_at < clock_timestamp() - interval '90 days' AND state <> 'waiting'
    ORDER BY created_at LIMIT 1000 FOR UPDATE SKIP LOCKED);
  RETURN NULL;
END $$;
CREATE TRIGGER "webhook_delivery_sweep" AFTER INSERT ON "webhook_delivery" FOR EACH STATEMENT EXECUTE FUNCTION "webhook_delivery_sweep"();
