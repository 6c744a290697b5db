-- up, transaction
CREATE INDEX "users_name_idx" ON "users" ("name") WHERE id > 10;
-- down, transaction
DROP INDEX "users_name_idx";
