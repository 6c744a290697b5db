-- up, transaction
ALTER TABLE "users" RENAME COLUMN "b" TO "number";
CREATE UNIQUE INDEX "numbers" ON "users" ("number");
ALTER TABLE "users" DROP CONSTRAINT "users_b_key";
ALTER TABLE "users" ADD CONSTRAINT "users_a_key" UNIQUE USING INDEX "users_a_idx" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE USING INDEX "users_code_idx";
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "number" TO "b";
CREATE UNIQUE INDEX "users_a_idx" ON "users" ("a");
ALTER TABLE "users" DROP CONSTRAINT "users_a_key";
CREATE UNIQUE INDEX "users_code_idx" ON "users" ("code") INCLUDE ("a") NULLS NOT DISTINCT;
ALTER TABLE "users" DROP CONSTRAINT "users_code_key";
ALTER TABLE "users" ADD CONSTRAINT "users_b_key" UNIQUE USING INDEX "numbers";
