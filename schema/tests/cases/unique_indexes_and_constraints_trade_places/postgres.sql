-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_d_fkey";
DROP INDEX "falling";
DROP INDEX "some";
CREATE UNIQUE INDEX "users_d_idx" ON "users" ("d");
ALTER TABLE "users" DROP CONSTRAINT "users_d_key";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "falling" UNIQUE ("c");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "some" UNIQUE ("e");
ALTER TABLE "users" ADD CONSTRAINT "two" UNIQUE USING INDEX "pair";
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE USING INDEX "users_code_idx";
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_d_fkey" FOREIGN KEY ("user_d") REFERENCES "users" ("d");
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
ALTER TABLE "users" DROP CONSTRAINT "falling";
ALTER TABLE "users" DROP CONSTRAINT "some";
CREATE UNIQUE INDEX "pair" ON "users" ("a", "b");
ALTER TABLE "users" DROP CONSTRAINT "two";
CREATE UNIQUE INDEX "users_code_idx" ON "users" ("code");
ALTER TABLE "users" DROP CONSTRAINT "users_code_key";
ALTER TABLE "users" ADD CONSTRAINT "users_d_key" UNIQUE USING INDEX "users_d_idx";
-- may_refuse_rows users
CREATE UNIQUE INDEX "falling" ON "users" ("c" DESC);
-- may_refuse_rows users
CREATE UNIQUE INDEX "some" ON "users" ("e") WHERE e > 0;
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code");
