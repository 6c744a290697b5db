-- note: after.rs:12:9: documents: SQLite has no index over vectors and does without it
  help: searches read every row
-- stale: column:documents.name=documents.title
-- up, transaction
CREATE TABLE "users" (
    "id" blob NOT NULL DEFAULT (randomblob(16)) CONSTRAINT "users_id_length_check" CHECK (length("id") = 16),
    "email" text NOT NULL CONSTRAINT "users_email_length_check" CHECK (length("email") <= 255),
    PRIMARY KEY ("id"),
    CONSTRAINT "users_email_key" UNIQUE ("email")
) STRICT;
CREATE TABLE "documents" (
    "id" blob NOT NULL DEFAULT (randomblob(16)) CONSTRAINT "documents_id_length_check" CHECK (length("id") = 16),
    "user_id" blob NOT NULL CONSTRAINT "documents_user_id_length_check" CHECK (length("user_id") = 16) CONSTRAINT "documents_user_id_fkey" REFERENCES "users" ("id") ON DELETE CASCADE,
    "title" text NOT NULL CONSTRAINT "documents_title_length_check" CHECK (length("title") <= 255) CONSTRAINT "title_not_empty" CHECK (title <> ''),
    "content" text NOT NULL,
    "content_hash" text NOT NULL GENERATED ALWAYS AS (length(content)) STORED CONSTRAINT "documents_content_hash_length_check" CHECK (length("content_hash") <= 32),
    "metadata" text NOT NULL DEFAULT '{}' CONSTRAINT "documents_metadata_json_check" CHECK (json_valid("metadata")),
    "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "embedding" blob CONSTRAINT "documents_embedding_dimension_check" CHECK (length("embedding") = 12),
    PRIMARY KEY ("id")
) STRICT;
CREATE INDEX "documents_user_id_created_at_idx" ON "documents" ("user_id", "created_at");
CREATE TRIGGER "__kit_touch_documents" AFTER UPDATE ON "documents" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "documents" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
-- down, transaction
-- drops_table documents
DROP TABLE "documents";
-- drops_table users
DROP TABLE "users";
