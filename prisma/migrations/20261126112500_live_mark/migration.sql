-- `mark` names the transaction that made the change: it is the xmin of the translation's row until the next one. Notices come
-- in the order of commits, so whoever heard a mark and those before it knows all there was to know when it was made.
CREATE OR REPLACE FUNCTION "announce"(of_kind text, of_translation uuid, of_rows uuid[] DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('songngu', jsonb_build_object('kind', of_kind, 'desk', a.desk_id, 'translation', t.id,
    'ids', CASE WHEN cardinality(of_rows) <= 100 THEN to_jsonb(of_rows) END, 'mark', pg_current_xact_id()::xid::text)::text)
  FROM "translation" t JOIN "article" a ON a.id = t.article_id WHERE t.id = of_translation
$$;

CREATE OR REPLACE FUNCTION "membership_announced"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('songngu', jsonb_build_object('kind', 'people', 'desk', coalesce(NEW.desk_id, OLD.desk_id),
    'translation', NULL, 'ids', NULL, 'mark', pg_current_xact_id()::xid::text)::text);
  RETURN NULL;
END $$;
