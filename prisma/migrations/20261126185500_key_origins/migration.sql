-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "origins" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "requests_per_minute" INTEGER NOT NULL DEFAULT 6000;

-- Web pages of these origins may use the key in a browser: origins only, no addresses, no `*`, and not many.
ALTER TABLE "api_key"
  ADD CONSTRAINT "api_key_origins" CHECK ("origins" = '{}' OR (cardinality("origins") <= 20
    AND array_to_string("origins", ' ', '*') ~ '^https?://[^\s/?#@*]+( https?://[^\s/?#@*]+)*$')),
  ADD CONSTRAINT "api_key_requests" CHECK ("requests_per_minute" BETWEEN 1 AND 1000000);
