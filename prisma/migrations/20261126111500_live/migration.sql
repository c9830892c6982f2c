-- Whoever listens on the channel `songngu` learns of a change when it is committed, by whatever road it was made: its kind,
-- its desk, its translation and the names of its rows, never their texts. Names that would not fit are left out: all rows.
CREATE FUNCTION "announce"(of_kind text, of_translation uuid, of_rows uuid[] DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('songngu', jsonb_build_object('kind', of_kind, 'desk', a.desk_id, 'translation', t.id,
    'ids', CASE WHEN cardinality(of_rows) <= 100 THEN to_jsonb(of_rows) END)::text)
  FROM "translation" t JOIN "article" a ON a.id = t.article_id WHERE t.id = of_translation
$$;

CREATE FUNCTION "segments_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('segments', translation_id, array_agg(id)) FROM fresh GROUP BY translation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "segments_announced_inserted" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "segments_announced"();
CREATE TRIGGER "segments_announced_updated" AFTER UPDATE ON "segment" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "segments_announced"();

-- What a translation is besides its rows; their changes are announced as such.
CREATE FUNCTION "translation_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('translation', NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "translation_announced_inserted" AFTER INSERT ON "translation" FOR EACH ROW EXECUTE FUNCTION "translation_announced"();
CREATE TRIGGER "translation_announced_updated" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN ((OLD.approved_by_id, OLD.approved_at, OLD.returned_at, OLD.article_version_id)
        IS DISTINCT FROM (NEW.approved_by_id, NEW.approved_at, NEW.returned_at, NEW.article_version_id))
  EXECUTE FUNCTION "translation_announced"();

CREATE FUNCTION "article_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('translation', id) FROM "translation" WHERE article_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_announced" AFTER UPDATE ON "article" FOR EACH ROW EXECUTE FUNCTION "article_announced"();

CREATE FUNCTION "release_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('release', NEW.translation_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "release_announced" AFTER INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION "release_announced"();

-- Who comes to a desk, leaves it or gets another role.
CREATE FUNCTION "membership_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('songngu', jsonb_build_object('kind', 'people', 'desk', coalesce(NEW.desk_id, OLD.desk_id),
    'translation', NULL, 'ids', NULL)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_announced" AFTER INSERT OR UPDATE OR DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION "membership_announced"();
