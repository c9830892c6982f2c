-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "translation_id" UUID NOT NULL,
    "segment_id" UUID,
    "thread_id" UUID,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "side" TEXT,
    "quote" TEXT,
    "quote_from" INTEGER,
    "quote_to" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateIndex
CREATE INDEX "comment_translation_id_idx" ON "comment"("translation_id");
CREATE INDEX "comment_thread_id_idx" ON "comment"("thread_id");
CREATE INDEX "resolution_comment_id_id_idx" ON "resolution"("comment_id", "id");
CREATE INDEX "mention_user_id_idx" ON "mention"("user_id");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mention" ADD CONSTRAINT "mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said when a translation was sent back and not yet taken up again is its first comment.
INSERT INTO "comment" (translation_id, author_id, text, created_at)
  SELECT DISTINCT ON (t.id) t.id, d.user_id, left(d.note, 5000), d.created_at
  FROM "translation" t JOIN "decision" d ON d.translation_id = t.id AND d.kind = 'return'
  WHERE t.returned_at IS NOT NULL AND d.note ~ '\S' ORDER BY t.id, d.id DESC;

-- ── Guarantees ──

ALTER TABLE "comment" ADD CONSTRAINT "comment_text" CHECK ("text" ~ '\S' AND length("text") <= 5000),
  ADD CONSTRAINT "comment_quote" CHECK (("side" IS NULL) = ("quote" IS NULL) AND ("side" IS NULL) = ("quote_from" IS NULL)
    AND ("side" IS NULL) = ("quote_to" IS NULL)),
  ADD CONSTRAINT "comment_quote_place" CHECK ("side" IS NULL OR ("side" IN ('source', 'target') AND "segment_id" IS NOT NULL
    AND "thread_id" IS NULL AND length("quote") BETWEEN 1 AND 20000 AND 0 <= "quote_from" AND "quote_from" < "quote_to"));
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_kind" CHECK ("kind" IN ('resolve', 'reopen'));

-- A comment is said by someone of the desk, of an article or one of its rows; an answer belongs to what it answers. An
-- article holds a thousand; a note that sends it back is never turned away.
CREATE FUNCTION "comment_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  root "comment"%ROWTYPE;
BEGIN
  IF NOT has_role(NEW.author_id, NEW.translation_id, '{viewer,editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only someone of the desk comments' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.thread_id IS NOT NULL THEN
    SELECT * INTO root FROM "comment" WHERE id = NEW.thread_id;
    IF root.translation_id <> NEW.translation_id OR root.thread_id IS NOT NULL THEN
      RAISE EXCEPTION 'an answer belongs to a comment of its article' USING ERRCODE = 'SG003';
    END IF;
    NEW.segment_id := root.segment_id;
  ELSIF NEW.segment_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM "segment" WHERE id = NEW.segment_id AND translation_id = NEW.translation_id) THEN
    RAISE EXCEPTION 'a comment belongs to a row of its article' USING ERRCODE = 'SG003';
  END IF;
  IF pg_trigger_depth() = 1 AND (SELECT count(*) FROM "comment" WHERE translation_id = NEW.translation_id) >= 1000 THEN
    RAISE EXCEPTION 'an article holds a thousand comments' USING ERRCODE = 'SG010';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "comment_guard" BEFORE INSERT ON "comment" FOR EACH ROW EXECUTE FUNCTION "comment_guard"();
CREATE TRIGGER "comment_append_only" BEFORE UPDATE OR DELETE ON "comment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_no_truncate" BEFORE TRUNCATE ON "comment" EXECUTE FUNCTION "refuse_change"();

-- Resolved by an editor or by who said it, reopened by the same; the latest word counts, and two who say it at once say it once.
CREATE FUNCTION "resolution_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  root "comment"%ROWTYPE;
BEGIN
  SELECT * INTO root FROM "comment" WHERE id = NEW.comment_id FOR UPDATE;
  IF root.thread_id IS NOT NULL THEN
    RAISE EXCEPTION 'a comment is resolved with its answers' USING ERRCODE = 'SG003';
  END IF;
  IF NOT has_role(NEW.user_id, root.translation_id, '{editor,approver,administrator}')
      AND NOT (NEW.user_id = root.author_id AND has_role(NEW.user_id, root.translation_id, '{viewer}')) THEN
    RAISE EXCEPTION 'only an editor of the desk resolves what others said' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.kind = coalesce((SELECT kind FROM "resolution" WHERE comment_id = root.id ORDER BY id DESC LIMIT 1), 'reopen') THEN
    RAISE EXCEPTION 'it is so already' USING ERRCODE = 'SG008';
  END IF;
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "resolution_guard" BEFORE INSERT ON "resolution" FOR EACH ROW EXECUTE FUNCTION "resolution_guard"();
CREATE TRIGGER "resolution_append_only" BEFORE UPDATE OR DELETE ON "resolution" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_no_truncate" BEFORE TRUNCATE ON "resolution" EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "mention_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_role(NEW.user_id, (SELECT translation_id FROM "comment" WHERE id = NEW.comment_id),
                  '{viewer,editor,approver,administrator}') THEN
    RAISE EXCEPTION 'only people of the desk are mentioned' USING ERRCODE = 'SG006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "mention_guard" BEFORE INSERT ON "mention" FOR EACH ROW EXECUTE FUNCTION "mention_guard"();
CREATE TRIGGER "mention_append_only" BEFORE UPDATE OR DELETE ON "mention" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "mention_no_truncate" BEFORE TRUNCATE ON "mention" EXECUTE FUNCTION "refuse_change"();

-- Sending a translation back says why, where all comments stand.
CREATE FUNCTION "decision_returned"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "comment" (translation_id, author_id, text) VALUES (NEW.translation_id, NEW.user_id, left(NEW.note, 5000));
  RETURN NULL;
END $$;
CREATE TRIGGER "decision_returned" AFTER INSERT ON "decision" FOR EACH ROW
  WHEN (NEW.kind = 'return' AND NEW.note ~ '\S') EXECUTE FUNCTION "decision_returned"();

CREATE FUNCTION "comment_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('comments', NEW.translation_id, ARRAY[coalesce(NEW.thread_id, NEW.id)]);
  RETURN NULL;
END $$;
CREATE TRIGGER "comment_announced" AFTER INSERT ON "comment" FOR EACH ROW EXECUTE FUNCTION "comment_announced"();

CREATE FUNCTION "resolution_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('comments', translation_id, ARRAY[id]) FROM "comment" WHERE id = NEW.comment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "resolution_announced" AFTER INSERT ON "resolution" FOR EACH ROW EXECUTE FUNCTION "resolution_announced"();
