-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
CREATE UNIQUE INDEX "codes__kit_new" ON "users" ("code");
ALTER TABLE "users" DROP CONSTRAINT "codes";
ALTER INDEX "codes__kit_new" RENAME TO "codes";
ALTER TABLE "users" ADD CONSTRAINT "bs" UNIQUE USING INDEX "bs";
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code");
-- down, transaction
CREATE UNIQUE INDEX "bs__kit_new" ON "users" ("b");
ALTER TABLE "users" DROP CONSTRAINT "bs";
ALTER INDEX "bs__kit_new" RENAME TO "bs";
ALTER TABLE "users" ADD CONSTRAINT "codes" UNIQUE USING INDEX "codes";
