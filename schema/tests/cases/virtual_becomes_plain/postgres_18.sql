-- up, transaction
-- rewrites_table people.total
ALTER TABLE "people" ADD COLUMN "total__kit_new" integer;
UPDATE "people" SET "total__kit_new" = "total" WHERE "total__kit_new" IS NULL;
ALTER TABLE "people" DROP COLUMN "total";
ALTER TABLE "people" RENAME COLUMN "total__kit_new" TO "total";
-- recreates_column people.stored
ALTER TABLE "people" DROP COLUMN "stored";
-- rewrites_table people.total
ALTER TABLE "people" ALTER COLUMN "total" TYPE bigint;
ALTER TABLE "people" ALTER COLUMN "total" SET DEFAULT 5;
UPDATE "people" SET "total" = 5 WHERE "total" IS NULL;
ALTER TABLE "people" ALTER COLUMN "total" SET NOT NULL;
COMMENT ON COLUMN "people"."total" IS 'more';
ALTER TABLE "people" ADD COLUMN "stored" integer GENERATED ALWAYS AS (a + 2) STORED;
-- down, transaction
-- drops_column people.total
ALTER TABLE "people" DROP COLUMN "total";
-- recreates_column people.stored
ALTER TABLE "people" DROP COLUMN "stored";
ALTER TABLE "people" ADD COLUMN "total" integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
COMMENT ON COLUMN "people"."total" IS 'more';
ALTER TABLE "people" ADD COLUMN "stored" integer GENERATED ALWAYS AS (a + 2) VIRTUAL;
