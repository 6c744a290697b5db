-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_editor_id_fkey";
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_fkey";
-- drops_column posts.editor_id
ALTER TABLE "posts" DROP COLUMN "editor_id";
-- drops_table users
DROP TABLE "users";
-- down, transaction
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "posts" ADD COLUMN "editor_id" bigint;
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "posts_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "users" ("id") ON DELETE SET NULL;
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE;
