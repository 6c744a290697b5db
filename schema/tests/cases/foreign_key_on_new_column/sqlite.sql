-- up, transaction
ALTER TABLE "posts" ADD COLUMN "editor_id" integer CONSTRAINT "posts_editor_id_fkey" REFERENCES "users" ("id") ON DELETE SET NULL;
-- down, transaction
-- drops_column posts.editor_id
ALTER TABLE "posts" DROP COLUMN "editor_id";
