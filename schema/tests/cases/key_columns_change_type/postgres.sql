-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_fkey";
-- narrows_type posts.user_id
-- rewrites_table posts.user_id
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE varchar(20);
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE varchar(20);
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE RESTRICT;
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_fkey";
-- narrows_type posts.user_id
-- rewrites_table posts.user_id
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE integer USING "user_id"::integer;
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer USING "id"::integer;
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE;
