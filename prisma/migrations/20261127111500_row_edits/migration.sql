-- A row whose machine text somebody changed keeps how many edits that took, of how many words: measured by the app, and
-- believed of the very version of both texts, as the figure of the whole is. It stands beside the texts, and so in the chain.
CREATE FUNCTION "row_edits"(measured jsonb) RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN measured ->> 'edits' ~ '^\d{1,9}$' AND measured ->> 'words' ~ '^\d{1,9}$' THEN
    jsonb_build_object('ter', jsonb_build_object('edits', (measured ->> 'edits')::int, 'words', (measured ->> 'words')::int))
    ELSE '{}' END
$$;
CREATE OR REPLACE FUNCTION "release_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t "translation"%ROWTYPE;
  a "article"%ROWTYPE;
  latest "release"%ROWTYPE;
  minutes integer;
  measured jsonb;
BEGIN
  SELECT * INTO t FROM "translation" WHERE id = NEW.translation_id FOR UPDATE;
  SELECT * INTO a FROM "article" WHERE id = t.article_id;
  SELECT * INTO latest FROM "release" WHERE translation_id = t.id ORDER BY number DESC LIMIT 1;
  IF NOT has_role(NEW.published_by_id, t.id, '{approver,administrator}') THEN
    RAISE EXCEPTION 'only an approver of the desk publishes or withdraws' USING ERRCODE = 'SG006';
  END IF;
  IF NEW.kind = 'release' THEN
    IF NOT fully_approved(t.id) OR (t.approved_by_id IS NULL AND NOT NEW.urgent) THEN
      RAISE EXCEPTION 'only an approved translation is published' USING ERRCODE = 'SG002';
    END IF;
    IF NEW.urgent THEN
      SELECT urgent_minutes INTO minutes FROM "desk" WHERE id = a.desk_id;
      IF minutes IS NULL OR NOT second_approval_on(t.id) THEN
        RAISE EXCEPTION 'this desk waits for the second approval' USING ERRCODE = 'SG003';
      END IF;
    ELSIF second_approval_on(t.id) AND own_work(t.id, t.approved_by_id) THEN
      RAISE EXCEPTION 'a translation is approved by someone who neither edited nor approved any of its segments last' USING ERRCODE = 'SG001';
    END IF;
    IF latest.kind = 'release' AND latest.translation_version = t.version AND latest.article_version_id = t.article_version_id THEN
      RAISE EXCEPTION 'this text is published already' USING ERRCODE = 'SG008';
    END IF;
    IF (NEW.provenance #> '{ter,version}', NEW.provenance #> '{ter,machineVersion}') = (to_jsonb(t.version),
       to_jsonb((SELECT max(number) FROM "machine_version" WHERE translation_id = t.id))) THEN
      measured := NEW.provenance #> '{ter,rows}';
    END IF;
    NEW.content := jsonb_build_object(
      'externalId', a.external_id, 'sourceLanguage', a.source_language, 'url', a.url, 'section', a.section, 'byline', a.byline,
      'originalPublishedAt', a.published_at,
      'sourceVersion', (SELECT number FROM "article_version" WHERE id = t.article_version_id),
      'segments', (SELECT jsonb_agg(jsonb_build_object('id', id, 'block', block, 'kind', kind, 'source', source, 'target', target,
                     'edited', target <> machine) || CASE WHEN target <> machine THEN row_edits(measured -> id::text) ELSE '{}' END
                     ORDER BY position)
                   FROM "segment" WHERE translation_id = t.id AND retired_at IS NULL))
      || (SELECT CASE WHEN document ? 'links' THEN jsonb_build_object('links', document->'links') ELSE '{}' END
          FROM "article_version" WHERE id = t.article_version_id);
    NEW.second_approval := t.approved_by_id IS NOT NULL AND NOT own_work(t.id, t.approved_by_id);
    NEW.approved_by_id := t.approved_by_id;
    NEW.approved_by_name := (SELECT name FROM "user" WHERE id = t.approved_by_id);
    NEW.update_kind := CASE WHEN latest.number IS NOT NULL THEN coalesce(NEW.update_kind, 'minor') END;
  ELSE
    IF latest.kind IS DISTINCT FROM 'release' THEN
      RAISE EXCEPTION 'only what is published can be withdrawn' USING ERRCODE = 'SG008';
    END IF;
    NEW.content := '{}';
    NEW.second_approval := latest.second_approval;
    NEW.approved_by_id := NULL;
    NEW.approved_by_name := NULL;
    NEW.update_kind := NULL;
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
  NEW.confirm_by := CASE WHEN NEW.urgent THEN NEW.published_at + minutes * interval '1 minute' END;
  RETURN NEW;
END $$;
