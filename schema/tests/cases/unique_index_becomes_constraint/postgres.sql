-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
DROP INDEX "one_code";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "one_code" UNIQUE ("code");
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code") ON DELETE CASCADE;
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
ALTER TABLE "users" DROP CONSTRAINT "one_code";
-- may_refuse_rows users
CREATE UNIQUE INDEX "one_code" ON "users" ("code");
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code") ON DELETE CASCADE;
