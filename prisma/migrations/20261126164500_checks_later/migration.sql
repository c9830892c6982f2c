-- Somebody who types saves every second or so: what they save in three is checked at once.
CREATE OR REPLACE FUNCTION "enqueue_checks"(of_translations uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "job" (kind, translation_id, due_at)
    SELECT 'check', id, clock_timestamp() + interval '3 seconds' FROM "translation" WHERE id = ANY (of_translations) ORDER BY id
  ON CONFLICT (translation_id, kind) DO UPDATE
    SET attempts = 0, lease = NULL, due_at = least("job".due_at, EXCLUDED.due_at)
$$;
