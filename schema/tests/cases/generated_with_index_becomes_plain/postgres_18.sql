-- up, transaction
ALTER TABLE "people" ALTER COLUMN "total" DROP EXPRESSION;
-- recreates_column people.twice
ALTER TABLE "people" ALTER COLUMN "twice" SET EXPRESSION AS (a * 3);
-- down, transaction
-- drops_column people.total
ALTER TABLE "people" DROP COLUMN "total";
ALTER TABLE "people" ADD COLUMN "total" integer GENERATED ALWAYS AS (a + 1) STORED;
ALTER TABLE "people" ADD CONSTRAINT "small" CHECK (total < 1000);
CREATE INDEX "people_total_idx" ON "people" ("total");
-- recreates_column people.twice
ALTER TABLE "people" ALTER COLUMN "twice" SET EXPRESSION AS (a * 2);
