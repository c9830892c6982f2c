-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "credit_names" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'Asia/Ho_Chi_Minh';

-- AlterTable
ALTER TABLE "machine_version" ADD COLUMN     "engine" TEXT;

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "content_hash" TEXT,
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "previous_hash" TEXT,
ADD COLUMN     "provenance" JSONB,
ADD COLUMN     "salt" UUID,
ADD COLUMN     "sealed" TEXT;

-- CreateTable
CREATE TABLE "chain_head" (
    "desk_id" UUID NOT NULL,
    "length" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("desk_id")
);

-- CreateIndex
CREATE INDEX "release_desk_id_sequence_idx" ON "release"("desk_id", "sequence");

-- AddForeignKey
ALTER TABLE "chain_head" ADD CONSTRAINT "chain_head_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Guarantees ──

-- RFC 8785 (JSON Canonicalization Scheme) of what we put into releases: keys in ASCII, numbers whole. The objects of a list,
-- a release has thousands of rows, are written without a call for each.
CREATE FUNCTION "canonical_json"(value jsonb) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN '{' || coalesce((
      SELECT string_agg(to_json(key)::text || ':'
        || CASE WHEN jsonb_typeof(item) IN ('object', 'array') THEN canonical_json(item) ELSE item::text END, ',' ORDER BY key COLLATE "C")
      FROM jsonb_each(value) AS each (key, item)), '') || '}'
    WHEN 'array' THEN '[' || coalesce((
      SELECT string_agg(CASE jsonb_typeof(item)
        WHEN 'array' THEN canonical_json(item)
        WHEN 'object' THEN '{' || coalesce((
          SELECT string_agg(to_json(key)::text || ':'
            || CASE WHEN jsonb_typeof(within) IN ('object', 'array') THEN canonical_json(within) ELSE within::text END, ',' ORDER BY key COLLATE "C")
          FROM jsonb_each(item) AS each (key, within)), '') || '}'
        ELSE item::text END, ',' ORDER BY place)
      FROM jsonb_array_elements(value) WITH ORDINALITY AS each (item, place)), '') || ']'
    ELSE value::text END;
END $$;
CREATE FUNCTION "canonical_hash"(value jsonb) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT encode(sha256(convert_to(canonical_json(value), 'UTF8')), 'hex')
$$;
CREATE FUNCTION "canonical_time"(at timestamptz) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- What only the desk may know of a release, hashed with a salt that stays here: names and reasons cannot be guessed from it.
CREATE FUNCTION "release_seal"(r "release") RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT jsonb_build_object('release', r.id, 'approvedById', r.approved_by_id, 'approvedByName', r.approved_by_name,
    'publishedById', r.published_by_id, 'publishedByName', r.published_by_name, 'note', r.note,
    'confirmBy', canonical_time(r.confirm_by), 'salt', r.salt)
$$;
-- What everybody may know of it, and what its hash is taken of: lib/core/formats/release-record.ts.
CREATE FUNCTION "release_record"(r "release") RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT jsonb_build_object('desk', r.desk_id, 'sequence', r.sequence, 'previousHash', r.previous_hash, 'id', r.translation_id,
    'number', r.number, 'kind', r.kind, 'language', r.language, 'publishedAt', canonical_time(r.published_at),
    'version', r.translation_version, 'articleVersion', r.article_version_id, 'updateKind', r.update_kind,
    'note', CASE WHEN r.kind = 'withdrawal' OR r.update_kind = 'correction' THEN r.note END, 'urgent', r.urgent, 'secondApproval', r.second_approval,
    'provenance', r.provenance, 'content', r.content_hash, 'sealed', r.sealed)
$$;

-- Who did something: what they are at the desk, and their name where the desk gives names.
CREATE FUNCTION "credit"(desk "desk", person text, name text) RETURNS jsonb STABLE LANGUAGE sql AS $$
  SELECT CASE WHEN person IS NOT NULL THEN jsonb_build_object(
    'role', (SELECT role FROM "membership" WHERE desk_id = desk.id AND user_id = person),
    'name', CASE WHEN desk.credit_names THEN name END) END
$$;

-- What was let stand in the text as it is.
CREATE FUNCTION "standing_waivers"(of_translation uuid) RETURNS jsonb STABLE LANGUAGE sql AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('segment', s.id, 'code', w.code, 'reason', w.reason) ORDER BY s.position, w.key), '[]')
  FROM "segment" s
    CROSS JOIN LATERAL (SELECT DISTINCT ON (key) * FROM "waiver" WHERE segment_id = s.id ORDER BY key, id DESC) w
    LEFT JOIN "segment_check" c ON c.segment_id = s.id AND c.version = s.version
  WHERE s.translation_id = of_translation AND s.retired_at IS NULL AND w.kind = 'given'
    AND (c.segment_id IS NULL OR c.blockers || c.warnings || c.around @> to_jsonb(w.key))
$$;

-- Where a released text comes from. How far it is from the machine's the app has measured; that is believed of the very
-- version of both texts, and left unknown otherwise.
CREATE FUNCTION "release_provenance"(r "release") RETURNS jsonb STABLE LANGUAGE plpgsql AS $$
DECLARE
  d "desk"%ROWTYPE;
  m "machine_version"%ROWTYPE;
  ter jsonb := r.provenance -> 'ter';
  edited integer;
BEGIN
  SELECT * INTO d FROM "desk" WHERE id = r.desk_id;
  SELECT * INTO m FROM "machine_version" WHERE translation_id = r.translation_id ORDER BY number DESC LIMIT 1;
  SELECT count(*) FILTER (WHERE (item -> 'edited')::boolean) INTO edited FROM jsonb_array_elements(r.content -> 'segments') item;
  IF (ter -> 'version', ter -> 'machineVersion') IS DISTINCT FROM (to_jsonb(r.translation_version), to_jsonb(m.number))
     OR NOT coalesce(ter ->> 'edits' ~ '^\d{1,9}$' AND ter ->> 'words' ~ '^\d{1,9}$', false)
     OR (edited = 0 AND ter ->> 'edits' <> '0') THEN
    ter := NULL;
  END IF;
  RETURN jsonb_build_object(
    'newsroom', d.name, 'sourceVersion', r.content -> 'sourceVersion', 'engine', m.engine, 'machineVersion', m.number,
    'segments', jsonb_array_length(r.content -> 'segments'), 'edited', edited,
    'ter', CASE WHEN ter IS NOT NULL THEN jsonb_build_object('edits', (ter ->> 'edits')::int, 'words', (ter ->> 'words')::int) END,
    'waived', standing_waivers(r.translation_id),
    'editors', CASE WHEN d.credit_names THEN coalesce((
      SELECT jsonb_agg(name ORDER BY name COLLATE "C") FROM (
        SELECT DISTINCT u.name FROM "segment" s JOIN "user" u ON u.id = s.last_editor_id
        WHERE s.translation_id = r.translation_id AND s.retired_at IS NULL AND s.target <> s.machine) people), '[]') END,
    'approvedBy', credit(d, r.approved_by_id, r.approved_by_name),
    'publishedBy', credit(d, r.published_by_id, r.published_by_name));
END $$;

-- Every release of a desk holds the hash of the one before. The lock is that of release_guard, which this follows: nobody
-- comes between, and a fork breaks a key.
CREATE FUNCTION "release_sealed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(72707370);
  NEW.provenance := CASE NEW.kind WHEN 'release' THEN release_provenance(NEW) END;
  NEW.salt := gen_random_uuid();
  NEW.content_hash := canonical_hash(NEW.content);
  NEW.sealed := canonical_hash(release_seal(NEW));
  NEW.previous_hash := (SELECT hash FROM "release" WHERE desk_id = NEW.desk_id ORDER BY sequence DESC LIMIT 1);
  NEW.hash := canonical_hash(release_record(NEW));
  RETURN NEW;
END $$;
CREATE FUNCTION "release_chained"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "chain_head" (desk_id, length, hash) VALUES (NEW.desk_id, 1, NEW.hash)
  ON CONFLICT (desk_id) DO UPDATE SET length = "chain_head".length + 1, hash = EXCLUDED.hash;
  RETURN NULL;
END $$;

-- What went out before there was a chain is chained as it stands; what nobody wrote down then stays unknown.
ALTER TABLE "release" DISABLE TRIGGER "release_immutable";
UPDATE "release" r SET salt = gen_random_uuid(), content_hash = canonical_hash(r.content),
  provenance = CASE r.kind WHEN 'release' THEN jsonb_build_object(
    'newsroom', d.name, 'sourceVersion', r.content -> 'sourceVersion', 'engine', NULL, 'machineVersion', NULL,
    'segments', jsonb_array_length(r.content -> 'segments'),
    'edited', (SELECT count(*) FILTER (WHERE (item -> 'edited')::boolean) FROM jsonb_array_elements(r.content -> 'segments') item),
    'ter', NULL, 'waived', NULL, 'editors', NULL,
    'approvedBy', CASE WHEN r.approved_by_id IS NOT NULL THEN jsonb_build_object('role', NULL, 'name', r.approved_by_name) END,
    'publishedBy', jsonb_build_object('role', NULL, 'name', r.published_by_name)) END
  FROM "desk" d WHERE d.id = r.desk_id;
UPDATE "release" r SET sealed = canonical_hash(release_seal(r));
DO $$
DECLARE
  r "release"%ROWTYPE;
BEGIN
  FOR r IN SELECT * FROM "release" ORDER BY sequence LOOP
    r.previous_hash := (SELECT hash FROM "chain_head" WHERE desk_id = r.desk_id);
    r.hash := canonical_hash(release_record(r));
    UPDATE "release" SET previous_hash = r.previous_hash, hash = r.hash WHERE id = r.id;
    INSERT INTO "chain_head" (desk_id, length, hash) VALUES (r.desk_id, 1, r.hash)
      ON CONFLICT (desk_id) DO UPDATE SET length = "chain_head".length + 1, hash = EXCLUDED.hash;
  END LOOP;
END $$;
ALTER TABLE "release" ENABLE TRIGGER "release_immutable";

ALTER TABLE "release" ALTER COLUMN "content_hash" SET NOT NULL,
  ALTER COLUMN "hash" SET NOT NULL,
  ALTER COLUMN "salt" SET NOT NULL,
  ALTER COLUMN "sealed" SET NOT NULL,
  ADD CONSTRAINT "release_provenance" CHECK (("kind" = 'release') = ("provenance" IS NOT NULL));
CREATE UNIQUE INDEX "release_hash_key" ON "release"("hash");
CREATE UNIQUE INDEX "release_unforked" ON "release" ("desk_id", coalesce("previous_hash", ''));

CREATE TRIGGER "release_sealed" BEFORE INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "release_sealed"();
CREATE TRIGGER "release_chained" AFTER INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "release_chained"();

CREATE FUNCTION "chain_head_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'the head of a chain follows its releases' USING ERRCODE = 'SG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "chain_head_guard" BEFORE INSERT OR UPDATE ON "chain_head" FOR EACH ROW EXECUTE FUNCTION "chain_head_guard"();
CREATE TRIGGER "chain_head_kept" BEFORE DELETE ON "chain_head" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "chain_head_no_truncate" BEFORE TRUNCATE ON "chain_head" EXECUTE FUNCTION "refuse_change"();
