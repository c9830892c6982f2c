-- What requests with an Idempotency-Key were answered: written in the transaction whose work the answer tells of, so that
-- neither is there without the other, whatever crashes between.
CREATE TABLE "answered_request" (
  "api_key_id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "answer" JSON NOT NULL,
  "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT "answered_request_pkey" PRIMARY KEY ("api_key_id", "key"),
  CONSTRAINT "answered_request_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "answered_request_key" CHECK (key ~ '^[\x20-\x7e]{1,255}$'),
  CONSTRAINT "answered_request_digest" CHECK (digest ~ '^[0-9a-f]{64}$')
);
CREATE INDEX "answered_request_answered_at_idx" ON "answered_request"("answered_at");
