-- Where the paper's own site has a translation, with parts that each fills in: a web address that names one.
ALTER TABLE "desk" ADD COLUMN "page_pattern" TEXT;
ALTER TABLE "desk" ADD CONSTRAINT "desk_page_pattern" CHECK (
  length(page_pattern) <= 500
  AND page_pattern ~ '^https?://[^[:space:]{}/?#@\\]+/([^[:space:]{}]|\{(language|slug|externalId|id)\})*$'
  AND page_pattern ~ '\{(slug|externalId|id)\}'
);
