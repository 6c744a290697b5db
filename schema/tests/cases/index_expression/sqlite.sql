-- up, transaction
CREATE INDEX "by_lower_name" ON "users" ((lower(name)));
-- down, transaction
DROP INDEX "by_lower_name";
