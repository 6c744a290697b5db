-- up, transaction
CREATE EXTENSION IF NOT EXISTS "vector";
CREATE TABLE "documents" (
    "id" bigint NOT NULL,
    "body" jsonb NOT NULL,
    "digest" bytea NOT NULL,
    "long" bytea NOT NULL,
    "embedding" vector(3) NOT NULL,
    CONSTRAINT "documents_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "documents_digest_key" UNIQUE ("digest"),
    CONSTRAINT "documents_embedding_key" UNIQUE ("embedding"),
    CONSTRAINT "documents_long_key" UNIQUE ("long"),
    CONSTRAINT "documents_long_length_check" CHECK (octet_length("long") <= 4000)
);
CREATE INDEX "documents_body_idx" ON "documents" ("body");
-- down, transaction
-- drops_table documents
DROP TABLE "documents";
DROP EXTENSION IF EXISTS "vector";
