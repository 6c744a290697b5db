-- up, transaction
DROP INDEX "by_class";
DROP INDEX "by_columns";
DROP INDEX "by_expression";
DROP INDEX "by_method";
DROP INDEX "by_nulls";
DROP INDEX "by_order";
DROP INDEX "by_parameter";
DROP INDEX "by_predicate";
DROP INDEX "by_uniqueness";
CREATE INDEX "by_class" ON "users" ("name" varchar_pattern_ops);
CREATE INDEX "by_columns" ON "users" ("id", "age");
CREATE INDEX "by_expression" ON "users" ((upper(name)));
CREATE INDEX "by_method" ON "users" USING hash ("age");
CREATE INDEX "by_nulls" ON "users" ("age" DESC NULLS LAST);
CREATE INDEX "by_order" ON "users" ("age" DESC);
CREATE INDEX "by_parameter" ON "users" ("age") WITH (fillfactor = 70);
CREATE INDEX "by_predicate" ON "users" ("name") WHERE age > 20;
-- may_refuse_rows users
CREATE UNIQUE INDEX "by_uniqueness" ON "users" ("id", "age");
-- down, transaction
DROP INDEX "by_class";
DROP INDEX "by_columns";
DROP INDEX "by_expression";
DROP INDEX "by_method";
DROP INDEX "by_nulls";
DROP INDEX "by_order";
DROP INDEX "by_parameter";
DROP INDEX "by_predicate";
DROP INDEX "by_uniqueness";
CREATE INDEX "by_class" ON "users" ("name");
CREATE INDEX "by_columns" ON "users" ("age", "id");
CREATE INDEX "by_expression" ON "users" ((lower(name)));
CREATE INDEX "by_method" ON "users" ("age");
CREATE INDEX "by_nulls" ON "users" ("age" DESC);
CREATE INDEX "by_order" ON "users" ("age");
CREATE INDEX "by_parameter" ON "users" ("age") WITH (fillfactor = 90);
CREATE INDEX "by_predicate" ON "users" ("name") WHERE age > 10;
CREATE INDEX "by_uniqueness" ON "users" ("id", "age");
