-- up, transaction
DROP INDEX "by_columns";
DROP INDEX "by_expression";
DROP INDEX "by_order";
DROP INDEX "by_predicate";
DROP INDEX "by_uniqueness";
CREATE INDEX "by_columns" ON "users" ("id", "age");
CREATE INDEX "by_expression" ON "users" ((upper(name)));
CREATE INDEX "by_order" ON "users" ("age" DESC);
CREATE INDEX "by_predicate" ON "users" ("name") WHERE age > 20;
-- may_refuse_rows users
CREATE UNIQUE INDEX "by_uniqueness" ON "users" ("id", "age");
-- down, transaction
DROP INDEX "by_columns";
DROP INDEX "by_expression";
DROP INDEX "by_order";
DROP INDEX "by_predicate";
DROP INDEX "by_uniqueness";
CREATE INDEX "by_columns" ON "users" ("age", "id");
CREATE INDEX "by_expression" ON "users" ((lower(name)));
CREATE INDEX "by_order" ON "users" ("age");
CREATE INDEX "by_predicate" ON "users" ("name") WHERE age > 10;
CREATE INDEX "by_uniqueness" ON "users" ("id", "age");
