-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_fkey", ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE RESTRICT;
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_fkey", ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE;
