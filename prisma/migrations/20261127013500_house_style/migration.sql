-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "headline_style" TEXT NOT NULL DEFAULT 'either',
ADD COLUMN     "name_style" TEXT NOT NULL DEFAULT 'either';

-- ── Guarantees ──

ALTER TABLE "desk" ADD CONSTRAINT "desk_headline_style" CHECK ("headline_style" IN ('either', 'sentence', 'title')),
  ADD CONSTRAINT "desk_name_style" CHECK ("name_style" IN ('either', 'marked', 'bare'));

-- Whoever changes how a desk writes, by whatever road, has what is open there checked again.
CREATE FUNCTION "house_style_applies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recheck_desk(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "house_style_applies" AFTER UPDATE ON "desk" FOR EACH ROW
  WHEN (OLD.headline_style <> NEW.headline_style OR OLD.name_style <> NEW.name_style)
  EXECUTE FUNCTION "house_style_applies"();
