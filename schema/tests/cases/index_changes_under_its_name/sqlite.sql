-- up, transaction
DROP INDEX "mine";
CREATE INDEX "mine" ON "users" ("b", "a" DESC);
-- down, transaction
DROP INDEX "mine";
CREATE INDEX "mine" ON "users" ("a");
