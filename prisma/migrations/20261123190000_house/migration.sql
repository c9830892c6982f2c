
-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "desk_id" UUID,
    "role" TEXT,
    "email" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source_language" TEXT NOT NULL,
    "target_language" TEXT NOT NULL,
    "second_approval" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "desk_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("desk_id","user_id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "desk_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "desk_id" UUID NOT NULL,
    "external_id" TEXT,
    "source_language" TEXT NOT NULL,
    "url" TEXT,
    "section" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "article_version_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "approved_by_id" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "machine_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "machine_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "source_from" INTEGER NOT NULL,
    "source_to" INTEGER NOT NULL,
    "target_from" INTEGER NOT NULL,
    "target_to" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "source" TEXT NOT NULL,
    "machine" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "last_editor_id" TEXT,
    "last_writer" TEXT,
    "approved_by_id" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" BIGSERIAL NOT NULL,
    "segment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" TEXT,
    "writer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" BIGSERIAL NOT NULL,
    "translation_id" UUID NOT NULL,
    "segment_id" UUID,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "article_version_id" UUID NOT NULL,
    "translation_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "second_approval" BOOLEAN NOT NULL,
    "approved_by_id" TEXT,
    "approved_by_name" TEXT,
    "published_by_id" TEXT NOT NULL,
    "published_by_name" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "desk_slug_key" ON "desk"("slug");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_desk_id_idx" ON "api_key"("desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_desk_id_external_id_key" ON "article"("desk_id", "external_id");

-- CreateIndex
CREATE INDEX "article_version_digest_idx" ON "article_version"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_number_key" ON "article_version"("article_id", "number");

-- CreateIndex
CREATE INDEX "translation_article_version_id_idx" ON "translation"("article_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "translation_article_id_language_key" ON "translation"("article_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "machine_version_translation_id_number_key" ON "machine_version"("translation_id", "number");

-- CreateIndex
CREATE INDEX "segment_translation_id_position_idx" ON "segment"("translation_id", "position");

-- CreateIndex
CREATE INDEX "revision_segment_id_id_idx" ON "revision"("segment_id", "id");

-- CreateIndex
CREATE INDEX "decision_translation_id_id_idx" ON "decision"("translation_id", "id");

-- CreateIndex
CREATE INDEX "decision_segment_id_idx" ON "decision"("segment_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_sequence_key" ON "release"("sequence");

-- CreateIndex
CREATE INDEX "release_desk_id_language_sequence_idx" ON "release"("desk_id", "language", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "release_translation_id_number_key" ON "release"("translation_id", "number");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "machine_version" ADD CONSTRAINT "machine_version_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_last_editor_id_fkey" FOREIGN KEY ("last_editor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What Prisma cannot say ──────────────────────────────────────────────────────────────────────────────────────────
-- Errors raised here carry a SQLSTATE of class SG; lib/data/database-errors.ts maps them to the closed list of error codes.

ALTER TABLE "installation" ADD CONSTRAINT "installation_single" CHECK ("id" = 1),
  ADD CONSTRAINT "installation_kind" CHECK ("kind" IN ('demo', 'real'));
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("role" IN ('viewer', 'editor', 'approver', 'administrator'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_kind" CHECK ("kind" IN ('setup', 'join', 'password')),
  ADD CONSTRAINT "invitation_role" CHECK ("role" IN ('viewer', 'editor', 'approver', 'administrator'));
ALTER TABLE "segment" ADD CONSTRAINT "segment_approval" CHECK (("approved_by_id" IS NULL) = ("approved_at" IS NULL)),
  ADD CONSTRAINT "segment_ranges" CHECK ("source_from" <= "source_to" AND "target_from" <= "target_to");
ALTER TABLE "translation" ADD CONSTRAINT "translation_approval" CHECK (("approved_by_id" IS NULL) = ("approved_at" IS NULL));
ALTER TABLE "revision" ADD CONSTRAINT "revision_kind" CHECK ("kind" IN ('machine', 'edit', 'conflict'));
ALTER TABLE "decision" ADD CONSTRAINT "decision_kind" CHECK ("kind" IN ('approve', 'unapprove', 'approve-translation', 'return'));
ALTER TABLE "release" ADD CONSTRAINT "release_kind" CHECK ("kind" IN ('release', 'withdrawal'));
CREATE UNIQUE INDEX "segment_live_position" ON "segment" ("translation_id", "position") WHERE "retired_at" IS NULL;

-- An installation is demo or real for good, and demo only where nobody lives yet.
CREATE FUNCTION "installation_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'an installation never changes its kind' USING ERRCODE = 'SG003';
  END IF;
  IF NEW.kind = 'demo' AND (EXISTS (SELECT FROM "user") OR EXISTS (SELECT FROM "desk") OR EXISTS (SELECT FROM "article")) THEN
    RAISE EXCEPTION 'demo mode is refused: this database already holds people or articles' USING ERRCODE = 'SG004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "installation_guard" BEFORE INSERT OR UPDATE OR DELETE ON "installation" FOR EACH ROW EXECUTE FUNCTION "installation_guard"();
CREATE TRIGGER "installation_no_truncate" BEFORE TRUNCATE ON "installation" EXECUTE FUNCTION "installation_guard"();

-- What is written once stays: texts as they came, history, decisions, releases. Segments are retired, never deleted.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: its rows are kept as they were written', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'SG003';
END $$;
CREATE TRIGGER "article_version_immutable" BEFORE UPDATE OR DELETE ON "article_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "article_version_no_truncate" BEFORE TRUNCATE ON "article_version" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "machine_version_immutable" BEFORE UPDATE OR DELETE ON "machine_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "machine_version_no_truncate" BEFORE TRUNCATE ON "machine_version" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_no_truncate" BEFORE TRUNCATE ON "revision" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_append_only" BEFORE UPDATE OR DELETE ON "decision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_no_truncate" BEFORE TRUNCATE ON "decision" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "release_immutable" BEFORE UPDATE OR DELETE ON "release" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "release_no_truncate" BEFORE TRUNCATE ON "release" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "segment_no_delete" BEFORE DELETE ON "segment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "segment_no_truncate" BEFORE TRUNCATE ON "segment" EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "has_role"(person text, of_translation uuid, roles text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "membership" m JOIN "article" a ON a.desk_id = m.desk_id JOIN "translation" t ON t.article_id = a.id
    WHERE t.id = of_translation AND m.user_id = person AND m.role = ANY (roles))
$$;

-- History has one order: decisions take their numbers from the sequence of the revisions, and both are written while the
-- row of their segment is locked. What was saved or came from the machine only the triggers of segment write down.
CREATE FUNCTION "revision_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind <> 'conflict' AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'history holds only texts that were saved' USING ERRCODE = 'SG003';
  END IF;
  IF NEW.kind = 'conflict' AND NOT has_role(NEW.author_id, (SELECT translation_id FROM "segment" WHERE id = NEW.segment_id),
                                            '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk writes history' USING ERRCODE = 'SG006';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "revision_guard" BEFORE INSERT ON "revision" FOR EACH ROW EXECUTE FUNCTION "revision_guard"();

CREATE FUNCTION "decision_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_role(NEW.user_id, NEW.translation_id, '{editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only an editor of the desk decides' USING ERRCODE = 'SG006';
  END IF;
  NEW.id := nextval('revision_id_seq');
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "decision_guard" BEFORE INSERT ON "decision" FOR EACH ROW EXECUTE FUNCTION "decision_guard"();

-- A segment: every change of its text counts its version up by one, drops its approval unless it is approved anew in the
-- same statement, and is made by someone of the desk; only a text nobody has edited follows the machine's.
CREATE FUNCTION "segment_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fresh_approval boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.approved_by_id IS NOT NULL OR NEW.version <> 1 OR NEW.target <> NEW.machine OR NEW.last_editor_id IS NOT NULL THEN
      RAISE EXCEPTION 'a segment begins unapproved, at version 1, as the machine wrote it' USING ERRCODE = 'SG002';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.id <> OLD.id OR NEW.translation_id <> OLD.translation_id OR NEW.created_at <> OLD.created_at THEN
    RAISE EXCEPTION 'a segment stays in its translation' USING ERRCODE = 'SG003';
  END IF;
  NEW.updated_at := clock_timestamp();
  fresh_approval := NEW.approved_by_id IS NOT NULL
    AND (NEW.approved_at IS DISTINCT FROM OLD.approved_at OR NEW.approved_by_id IS DISTINCT FROM OLD.approved_by_id);
  IF NEW.target <> OLD.target OR NEW.source <> OLD.source THEN
    IF NEW.version <> OLD.version + 1 THEN
      RAISE EXCEPTION 'a change of text counts the version up by one' USING ERRCODE = 'SG005';
    END IF;
    IF NEW.target <> OLD.target AND NOT (OLD.target = OLD.machine AND NEW.target = NEW.machine AND NEW.machine <> OLD.machine)
       AND NOT has_role(NEW.last_editor_id, NEW.translation_id, '{editor,approver,administrator}') THEN
      RAISE EXCEPTION 'only an editor of the desk changes a translation' USING ERRCODE = 'SG006';
    END IF;
    IF NOT fresh_approval THEN
      NEW.approved_by_id := NULL;
      NEW.approved_at := NULL;
    END IF;
  ELSIF NEW.version <> OLD.version THEN
    RAISE EXCEPTION 'a version counts changes of text' USING ERRCODE = 'SG005';
  END IF;
  IF NEW.last_editor_id IS DISTINCT FROM OLD.last_editor_id AND NEW.target = OLD.target THEN
    RAISE EXCEPTION 'who edited last changes only with the text' USING ERRCODE = 'SG003';
  END IF;
  IF fresh_approval THEN
    IF NEW.retired_at IS NOT NULL THEN
      RAISE EXCEPTION 'a retired segment cannot be approved' USING ERRCODE = 'SG002';
    END IF;
    IF NEW.source ~ '\S' AND NEW.target !~ '\S' THEN
      RAISE EXCEPTION 'an empty translation cannot be approved' USING ERRCODE = 'SG007';
    END IF;
    IF NOT has_role(NEW.approved_by_id, NEW.translation_id, '{editor,approver,administrator}') THEN
      RAISE EXCEPTION 'only an editor of the desk approves a segment' USING ERRCODE = 'SG006';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "segment_guard" BEFORE INSERT OR UPDATE ON "segment" FOR EACH ROW EXECUTE FUNCTION "segment_guard"();

-- Every saved text goes into history, whoever saved it and by whatever road; and whatever moves a segment takes the
-- approval of its translation back. Updating the translation's row is also the lock that approvals and releases wait for.
CREATE FUNCTION "segment_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "revision" (segment_id, version, kind, text)
    SELECT id, version, 'machine', machine FROM fresh;
  UPDATE "translation" SET version = version + 1, approved_by_id = NULL, approved_at = NULL, updated_at = clock_timestamp()
    WHERE id IN (SELECT translation_id FROM fresh);
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_inserted" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "segment_inserted"();

CREATE FUNCTION "segment_revised"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.machine <> OLD.machine THEN
    INSERT INTO "revision" (segment_id, version, kind, text) VALUES (NEW.id, NEW.version, 'machine', NEW.machine);
  END IF;
  IF NEW.target <> OLD.target AND NOT (NEW.machine <> OLD.machine AND NEW.target = NEW.machine) THEN
    INSERT INTO "revision" (segment_id, version, kind, text, author_id, writer)
      VALUES (NEW.id, NEW.version, 'edit', NEW.target, NEW.last_editor_id, NEW.last_writer);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_revised" AFTER UPDATE ON "segment" FOR EACH ROW
  WHEN (OLD.machine <> NEW.machine OR OLD.target <> NEW.target) EXECUTE FUNCTION "segment_revised"();

-- Compared as sets: a join of the two would keep the plan made for one row, and be quadratic for an import.
CREATE FUNCTION "segment_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "translation" SET version = version + 1, approved_by_id = NULL, approved_at = NULL, updated_at = clock_timestamp()
    WHERE id IN (
      SELECT translation_id FROM (
        SELECT translation_id, id, source, target, position, block, kind, retired_at FROM fresh
        EXCEPT SELECT translation_id, id, source, target, position, block, kind, retired_at FROM stale) moved);
  UPDATE "translation" SET approved_by_id = NULL, approved_at = NULL, updated_at = clock_timestamp()
    WHERE id IN (
      SELECT translation_id FROM (
        SELECT translation_id, id, approved_by_id FROM fresh EXCEPT SELECT translation_id, id, approved_by_id FROM stale) moved);
  RETURN NULL;
END $$;
CREATE TRIGGER "segment_updated" AFTER UPDATE ON "segment" REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "segment_updated"();

-- The second pair of eyes: whoever approves a translation holds the role, every segment is approved, and none of them was
-- last edited or approved by that same person (unless the desk has switched second approval off).
CREATE FUNCTION "own_work"(of_translation uuid, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "segment" WHERE translation_id = of_translation AND retired_at IS NULL AND (last_editor_id = person OR approved_by_id = person))
$$;
CREATE FUNCTION "fully_approved"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(approved_by_id IS NOT NULL), false) FROM "segment" WHERE translation_id = of_translation AND retired_at IS NULL
$$;
CREATE FUNCTION "second_approval_on"(of_translation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT d.second_approval FROM "translation" t JOIN "article" a ON a.id = t.article_id JOIN "desk" d ON d.id = a.desk_id WHERE t.id = of_translation
$$;
CREATE FUNCTION "translation_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.approved_by_id IS NOT NULL THEN
      RAISE EXCEPTION 'a translation begins unapproved' USING ERRCODE = 'SG002';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.article_id <> OLD.article_id OR (NEW.version <> OLD.version AND pg_trigger_depth() = 1) THEN
    RAISE EXCEPTION 'a translation stays with its article, and its version counts what its segments do' USING ERRCODE = 'SG003';
  END IF;
  IF NEW.article_version_id <> OLD.article_version_id THEN
    NEW.approved_by_id := NULL;
    NEW.approved_at := NULL;
  END IF;
  IF NEW.approved_by_id IS NOT NULL
     AND (NEW.approved_by_id IS DISTINCT FROM OLD.approved_by_id OR NEW.approved_at IS DISTINCT FROM OLD.approved_at) THEN
    IF NOT has_role(NEW.approved_by_id, NEW.id, '{approver,administrator}') THEN
      RAISE EXCEPTION 'only an approver of the desk approves a translation' USING ERRCODE = 'SG006';
    END IF;
    IF NOT fully_approved(NEW.id) THEN
      RAISE EXCEPTION 'a translation is approved only when every segment is' USING ERRCODE = 'SG002';
    END IF;
    IF second_approval_on(NEW.id) AND own_work(NEW.id, NEW.approved_by_id) THEN
      RAISE EXCEPTION 'a translation is approved by someone who neither edited nor approved any of its segments last' USING ERRCODE = 'SG001';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "translation_guard" BEFORE INSERT OR UPDATE ON "translation" FOR EACH ROW EXECUTE FUNCTION "translation_guard"();

-- A release says only who publishes or withdraws which translation; everything else, the text above all, is read here from
-- what was approved. The advisory lock makes the order of the feed the order of commits.
CREATE FUNCTION "release_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t "translation"%ROWTYPE;
  a "article"%ROWTYPE;
  latest "release"%ROWTYPE;
BEGIN
  SELECT * INTO t FROM "translation" WHERE id = NEW.translation_id FOR UPDATE;
  SELECT * INTO a FROM "article" WHERE id = t.article_id;
  SELECT * INTO latest FROM "release" WHERE translation_id = t.id ORDER BY number DESC LIMIT 1;
  IF NOT has_role(NEW.published_by_id, t.id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk publishes or withdraws' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.kind = 'release' THEN
    IF t.approved_by_id IS NULL OR NOT fully_approved(t.id) THEN
      RAISE EXCEPTION 'only an approved translation is published' USING ERRCODE = 'SG002';
    END IF;
    IF second_approval_on(t.id) AND own_work(t.id, t.approved_by_id) THEN
      RAISE EXCEPTION 'a translation is approved by someone who neither edited nor approved any of its segments last' USING ERRCODE = 'SG001';
    END IF;
    IF latest.kind = 'release' AND latest.translation_version = t.version AND latest.article_version_id = t.article_version_id THEN
      RAISE EXCEPTION 'this text is published already' USING ERRCODE = 'SG008';
    END IF;
    NEW.content := jsonb_build_object(
      'externalId', a.external_id, 'sourceLanguage', a.source_language, 'url', a.url, 'section', a.section, 'byline', a.byline,
      'originalPublishedAt', a.published_at,
      'sourceVersion', (SELECT number FROM "article_version" WHERE id = t.article_version_id),
      'segments', (SELECT jsonb_agg(jsonb_build_object('id', id, 'block', block, 'kind', kind, 'source', source, 'target', target,
                     'edited', target <> machine) ORDER BY position)
                   FROM "segment" WHERE translation_id = t.id AND retired_at IS NULL));
    NEW.second_approval := NOT own_work(t.id, t.approved_by_id);
    NEW.approved_by_id := t.approved_by_id;
    NEW.approved_by_name := (SELECT name FROM "user" WHERE id = t.approved_by_id);
  ELSE
    IF latest.kind IS DISTINCT FROM 'release' THEN
      RAISE EXCEPTION 'only what is published can be withdrawn' USING ERRCODE = 'SG008';
    END IF;
    NEW.content := '{}';
    NEW.second_approval := latest.second_approval;
    NEW.approved_by_id := NULL;
    NEW.approved_by_name := NULL;
  END IF;
  NEW.desk_id := a.desk_id;
  NEW.language := t.language;
  NEW.article_version_id := t.article_version_id;
  NEW.translation_version := t.version;
  NEW.published_by_name := (SELECT name FROM "user" WHERE id = NEW.published_by_id);
  NEW.number := coalesce(latest.number, 0) + 1;
  PERFORM pg_advisory_xact_lock(72707370);
  NEW.sequence := (SELECT coalesce(max(sequence), 0) + 1 FROM "release");
  NEW.published_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "release_guard" BEFORE INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "release_guard"();
