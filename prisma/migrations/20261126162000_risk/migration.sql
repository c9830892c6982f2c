-- CreateTable
CREATE TABLE "translation_risk" (
    "translation_id" UUID NOT NULL,
    "rows" JSONB NOT NULL,
    "changes" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "translation_risk_pkey" PRIMARY KEY ("translation_id")
);

-- AddForeignKey
ALTER TABLE "translation_risk" ADD CONSTRAINT "translation_risk_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Guarantees ──

ALTER TABLE "translation_risk" ADD CONSTRAINT "translation_risk_rows" CHECK (jsonb_typeof("rows") = 'object' AND "changes" >= 0);

CREATE FUNCTION "open_codes"(of_segment uuid, keys jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(regexp_replace(key, '-[^-]*$', '')), '{}')
  FROM jsonb_array_elements_text(keys) key WHERE NOT is_waived(of_segment, key)
$$;
