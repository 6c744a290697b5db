-- up, transaction
CREATE TABLE "documents" (
    "id" integer NOT NULL,
    "body" text NOT NULL CONSTRAINT "documents_body_json_check" CHECK (json_valid("body")),
    "digest" blob NOT NULL,
    "long" blob NOT NULL CONSTRAINT "documents_long_length_check" CHECK (length("long") <= 4000),
    "embedding" blob NOT NULL CONSTRAINT "documents_embedding_dimension_check" CHECK (length("embedding") = 12),
    PRIMARY KEY ("id"),
    CONSTRAINT "documents_digest_key" UNIQUE ("digest"),
    CONSTRAINT "documents_embedding_key" UNIQUE ("embedding"),
    CONSTRAINT "documents_long_key" UNIQUE ("long")
) STRICT;
CREATE INDEX "documents_body_idx" ON "documents" ("body");
-- down, transaction
-- drops_table documents
DROP TABLE "documents";
