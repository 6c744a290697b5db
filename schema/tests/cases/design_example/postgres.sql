-- stale: column:documents.name=documents.title
-- up, transaction
CREATE EXTENSION IF NOT EXISTS "vector";
CREATE TABLE "users" (
    "id" uuid DEFAULT gen_random_uuid() NOT NULL,
    "email" varchar(255) NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "users_email_key" UNIQUE ("email")
);
CREATE TABLE "documents" (
    "id" uuid DEFAULT gen_random_uuid() NOT NULL,
    "user_id" uuid NOT NULL,
    "title" varchar(255) NOT NULL,
    "content" text NOT NULL,
    "content_hash" varchar(32) GENERATED ALWAYS AS (md5(content)) STORED NOT NULL,
    "metadata" jsonb DEFAULT '{}' NOT NULL,
    "created_at" timestamptz DEFAULT now() NOT NULL,
    "updated_at" timestamptz DEFAULT now() NOT NULL,
    "embedding" vector(3),
    CONSTRAINT "documents_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "title_not_empty" CHECK (title <> ''),
    CONSTRAINT "documents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "documents_embedding_idx" ON "documents" USING hnsw ("embedding" vector_cosine_ops) WITH (ef_construction = 64, m = 16);
CREATE INDEX "documents_user_id_created_at_idx" ON "documents" ("user_id", "created_at");
CREATE FUNCTION "__kit_touch_documents"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_documents" BEFORE UPDATE ON "documents" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_documents"();
-- down, transaction
DROP TRIGGER "__kit_touch_documents" ON "documents";
DROP FUNCTION "__kit_touch_documents"();
-- drops_table documents
DROP TABLE "documents";
-- drops_table users
DROP TABLE "users";
DROP EXTENSION IF EXISTS "vector";
