-- up, transaction
DROP INDEX "old_name";
CREATE INDEX "new_name" ON "users" ("name");
-- down, transaction
DROP INDEX "new_name";
CREATE INDEX "old_name" ON "users" ("name");
