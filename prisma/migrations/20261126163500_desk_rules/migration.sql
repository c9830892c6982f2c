-- CreateTable
CREATE TABLE "desk_rule" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "desk_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "demands" TEXT NOT NULL,
    "match_case" BOOLEAN NOT NULL,
    "message_vi" TEXT NOT NULL,
    "message_en" TEXT NOT NULL,
    "fix" TEXT,
    "severity" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT false,
    "tried" INTEGER,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_rule_pkey" PRIMARY KEY ("id","version")
);

-- CreateIndex
CREATE INDEX "desk_rule_desk_id_idx" ON "desk_rule"("desk_id");

-- AddForeignKey
ALTER TABLE "desk_rule" ADD CONSTRAINT "desk_rule_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_rule" ADD CONSTRAINT "desk_rule_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

-- What is live was tried as it is: `tried` is in how many rows of the newest articles it was seen to find something.
ALTER TABLE "desk_rule" ADD CONSTRAINT "desk_rule_demands" CHECK ("demands" IN ('absent', 'present')),
  ADD CONSTRAINT "desk_rule_severity" CHECK ("severity" IN ('critical', 'major', 'minor')),
  ADD CONSTRAINT "desk_rule_texts" CHECK (length("source") <= 500 AND length("target") <= 500 AND length(coalesce("fix", '')) <= 500
    AND "target" ~ '\S' AND "message_vi" ~ '\S' AND "message_en" ~ '\S' AND length("message_vi") <= 300 AND length("message_en") <= 300
    AND ("demands" = 'absent' OR "source" ~ '\S')),
  ADD CONSTRAINT "desk_rule_tried" CHECK (NOT "live" OR "tried" IS NOT NULL);

-- The latest version of a rule counts; none is taken out of the record.
CREATE VIEW "live_desk_rule" AS
  SELECT * FROM (SELECT DISTINCT ON (id) * FROM "desk_rule" ORDER BY id, version DESC) latest WHERE NOT removed;

-- A rule is an administrator's, changed over the version that was seen, and stays at its desk; one that was removed stays so.
-- A desk has at most 100.
CREATE FUNCTION "desk_rule_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest "desk_rule"%ROWTYPE;
BEGIN
  IF NOT has_desk_role(NEW.user_id, NEW.desk_id, '{administrator}') THEN
    RAISE EXCEPTION 'only an administrator of the desk makes its rules' USING ERRCODE = 'SG006';
  END IF;
  PERFORM pg_advisory_xact_lock(72707375, hashtext(NEW.desk_id::text));
  SELECT * INTO latest FROM "desk_rule" WHERE id = NEW.id ORDER BY version DESC LIMIT 1;
  IF NEW.version <> coalesce(latest.version, 0) + 1 OR latest.removed THEN
    RAISE EXCEPTION 'the rule was changed in the meantime' USING ERRCODE = 'SG005';
  END IF;
  IF latest.version IS NULL THEN
    IF NEW.removed OR NEW.live THEN
      RAISE EXCEPTION 'a rule begins switched off' USING ERRCODE = 'SG010';
    END IF;
    IF (SELECT count(*) FROM "live_desk_rule" WHERE desk_id = NEW.desk_id) >= 100 THEN
      RAISE EXCEPTION 'a desk has at most 100 rules of its own' USING ERRCODE = 'SG010';
    END IF;
  ELSIF NEW.desk_id <> latest.desk_id THEN
    RAISE EXCEPTION 'a rule stays at its desk' USING ERRCODE = 'SG003';
  ELSIF NEW.live AND (NEW.source, NEW.target, NEW.demands, NEW.match_case) IS DISTINCT FROM
                     (latest.source, latest.target, latest.demands, latest.match_case) THEN
    RAISE EXCEPTION 'a rule goes live as it was tried' USING ERRCODE = 'SG010';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "desk_rule_guard" BEFORE INSERT ON "desk_rule" FOR EACH ROW EXECUTE FUNCTION "desk_rule_guard"();
CREATE TRIGGER "desk_rule_append_only" BEFORE UPDATE OR DELETE ON "desk_rule" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "desk_rule_no_truncate" BEFORE TRUNCATE ON "desk_rule" EXECUTE FUNCTION "refuse_change"();

-- Open articles are checked again when what is live becomes other.
CREATE FUNCTION "desk_rule_applies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live OR (SELECT live FROM "desk_rule" WHERE id = NEW.id AND version = NEW.version - 1) THEN
    PERFORM recheck_desk(NEW.desk_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "desk_rule_applies" AFTER INSERT ON "desk_rule" FOR EACH ROW EXECUTE FUNCTION "desk_rule_applies"();
