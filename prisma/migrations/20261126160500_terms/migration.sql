-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "desk_id" UUID NOT NULL,
    "source_language" TEXT NOT NULL,
    "target_language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "targets" TEXT[],
    "forbidden" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id","version")
);

-- CreateIndex
CREATE INDEX "term_desk_id_idx" ON "term"("desk_id");

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

CREATE FUNCTION "is_plain_line"(a_text text, longest integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
  SELECT a_text ~ '\S' AND a_text = btrim(a_text) AND a_text !~ '[\n\r]' AND length(a_text) <= longest AND a_text IS NFC NORMALIZED
$$;
CREATE FUNCTION "are_plain_lines"(texts text[], longest integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
  SELECT texts IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(texts) one WHERE one IS NULL OR NOT is_plain_line(one, longest))
$$;
ALTER TABLE "term" ADD CONSTRAINT "term_source" CHECK (is_plain_line("source", 200)),
  ADD CONSTRAINT "term_forms" CHECK (are_plain_lines("targets", 200) AND are_plain_lines("forbidden", 200)
    AND cardinality("targets") <= 10 AND cardinality("forbidden") <= 10 AND cardinality("targets") + cardinality("forbidden") > 0
    AND NOT "targets" && "forbidden"),
  ADD CONSTRAINT "term_note" CHECK (length("note") <= 500),
  ADD CONSTRAINT "term_languages" CHECK ("source_language" <> "target_language");

-- The latest version of a term counts; none is taken out of the record.
CREATE VIEW "live_term" AS
  SELECT * FROM (SELECT DISTINCT ON (id) * FROM "term" ORDER BY id, version DESC) latest WHERE NOT removed;

-- A term is an editor's of the desk, is changed over the version that was seen, and stays at its desk and languages; one
-- that was removed stays so. A desk has at most 5,000.
CREATE FUNCTION "term_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest "term"%ROWTYPE;
BEGIN
  IF NOT has_desk_role(NEW.user_id, NEW.desk_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk keeps its terms' USING ERRCODE = 'SG006';
  END IF;
  PERFORM pg_advisory_xact_lock(72707374, hashtext(NEW.desk_id::text));
  SELECT * INTO latest FROM "term" WHERE id = NEW.id ORDER BY version DESC LIMIT 1;
  IF NEW.version <> coalesce(latest.version, 0) + 1 OR latest.removed THEN
    RAISE EXCEPTION 'the term was changed in the meantime' USING ERRCODE = 'SG005';
  END IF;
  IF latest.version IS NULL THEN
    IF NEW.removed THEN
      RAISE EXCEPTION 'there is no such term' USING ERRCODE = 'SG010';
    END IF;
    IF (SELECT count(*) FROM "live_term" WHERE desk_id = NEW.desk_id) >= 5000 THEN
      RAISE EXCEPTION 'a desk has at most 5,000 terms' USING ERRCODE = 'SG010';
    END IF;
  ELSIF (NEW.desk_id, NEW.source_language, NEW.target_language) <> (latest.desk_id, latest.source_language, latest.target_language) THEN
    RAISE EXCEPTION 'a term stays at its desk' USING ERRCODE = 'SG003';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "term_guard" BEFORE INSERT ON "term" FOR EACH ROW EXECUTE FUNCTION "term_guard"();
CREATE TRIGGER "term_append_only" BEFORE UPDATE OR DELETE ON "term" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "term_no_truncate" BEFORE TRUNCATE ON "term" EXECUTE FUNCTION "refuse_change"();

-- Open articles in which the term stands, or stood before, are checked again.
CREATE FUNCTION "term_applies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recheck_desk(NEW.desk_id, source) FROM (
    SELECT DISTINCT source FROM "term" WHERE id = NEW.id AND version >= NEW.version - 1) sources;
  RETURN NULL;
END $$;
CREATE TRIGGER "term_applies" AFTER INSERT ON "term" FOR EACH ROW EXECUTE FUNCTION "term_applies"();
