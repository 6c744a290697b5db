-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "one_name";
DROP INDEX "by_name";
DROP INDEX "users_name_score_idx";
-- drops_column users.age
ALTER TABLE "users" DROP COLUMN "age";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "one_name" UNIQUE ("name");
CREATE INDEX "by_name" ON "users" ("name");
CREATE INDEX "users_name_score_idx" ON "users" ("name", "score" DESC);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "one_name";
DROP INDEX "by_name";
DROP INDEX "users_name_score_idx";
ALTER TABLE "users" ADD COLUMN "age" integer;
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "one_name" UNIQUE ("name", "age");
CREATE INDEX "by_name" ON "users" ("name", "age");
CREATE INDEX "users_name_score_idx" ON "users" ("name", "score" DESC NULLS LAST);
