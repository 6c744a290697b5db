-- up, transaction
-- recreates_column people.twice
ALTER TABLE "people" DROP COLUMN "twice";
ALTER TABLE "people" ALTER COLUMN "total" DROP EXPRESSION;
ALTER TABLE "people" ADD COLUMN "twice" integer GENERATED ALWAYS AS (a * 3) STORED;
ALTER TABLE "people" ADD CONSTRAINT "people_twice_key" UNIQUE ("twice");
-- down, transaction
-- drops_column people.total
ALTER TABLE "people" DROP COLUMN "total";
-- recreates_column people.twice
ALTER TABLE "people" DROP COLUMN "twice";
ALTER TABLE "people" ADD COLUMN "total" integer GENERATED ALWAYS AS (a + 1) STORED;
ALTER TABLE "people" ADD CONSTRAINT "small" CHECK (total < 1000);
CREATE INDEX "people_total_idx" ON "people" ("total");
ALTER TABLE "people" ADD COLUMN "twice" integer GENERATED ALWAYS AS (a * 2) STORED;
ALTER TABLE "people" ADD CONSTRAINT "people_twice_key" UNIQUE ("twice");
