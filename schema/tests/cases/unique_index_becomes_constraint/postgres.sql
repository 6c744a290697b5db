-- up, transaction
ALTER TABLE "users" ADD CONSTRAINT "one_code" UNIQUE USING INDEX "one_code";
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
CREATE UNIQUE INDEX "one_code__kit_new" ON "users" ("code");
ALTER TABLE "users" DROP CONSTRAINT "one_code";
ALTER INDEX "one_code__kit_new" RENAME TO "one_code";
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code") ON DELETE CASCADE;
