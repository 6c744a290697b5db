-- up, transaction
DROP INDEX "by_age";
DROP INDEX "users_name_idx";
-- may_refuse_rows users
CREATE UNIQUE INDEX "by_age" ON "users" ("age", "name");
CREATE INDEX "users_name_idx" ON "users" ("name" DESC);
-- down, transaction
DROP INDEX "by_age";
DROP INDEX "users_name_idx";
CREATE INDEX "by_age" ON "users" ("age");
CREATE INDEX "users_name_idx" ON "users" ("name");
