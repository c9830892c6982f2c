-- Who has which article open, in which tab, and in which row they are; and who types in a row. True for less than a minute
-- and known to every instance, so neither is logged: after a crash both are empty, and fill again.
CREATE UNLOGGED TABLE "presence" (
    "tab" UUID NOT NULL,
    "stream" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "segment_id" UUID,
    "asks" BOOLEAN NOT NULL DEFAULT false,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("tab")
);

CREATE UNLOGGED TABLE "lease" (
    "segment_id" UUID NOT NULL,
    "tab" UUID NOT NULL,
    "text" TEXT,
    "active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("segment_id")
);

CREATE INDEX "presence_translation_id_idx" ON "presence"("translation_id");
CREATE UNIQUE INDEX "lease_tab_key" ON "lease"("tab");

ALTER TABLE "presence" ADD CONSTRAINT "presence_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presence" ADD CONSTRAINT "presence_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "lease" ADD CONSTRAINT "lease_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "lease" ADD CONSTRAINT "lease_tab_fkey" FOREIGN KEY ("tab") REFERENCES "presence"("tab") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "lease" ADD CONSTRAINT "lease_text_length" CHECK (length("text") <= 20000);

-- Being seen again is no news.
CREATE FUNCTION "presence_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('presence', coalesce(NEW.translation_id, OLD.translation_id));
  RETURN NULL;
END $$;
CREATE TRIGGER "presence_announced" AFTER INSERT OR DELETE ON "presence" FOR EACH ROW EXECUTE FUNCTION "presence_announced"();
CREATE TRIGGER "presence_announced_updated" AFTER UPDATE ON "presence" FOR EACH ROW
  WHEN ((OLD.segment_id, OLD.asks) IS DISTINCT FROM (NEW.segment_id, NEW.asks)) EXECUTE FUNCTION "presence_announced"();

CREATE FUNCTION "lease_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('presence', translation_id) FROM "segment" WHERE id = coalesce(NEW.segment_id, OLD.segment_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "lease_announced" AFTER INSERT OR UPDATE OR DELETE ON "lease" FOR EACH ROW EXECUTE FUNCTION "lease_announced"();
