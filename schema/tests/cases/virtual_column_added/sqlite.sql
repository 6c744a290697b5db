-- up, transaction
ALTER TABLE "people" ADD COLUMN "next" integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
-- down, transaction
-- drops_column people.next
ALTER TABLE "people" DROP COLUMN "next";
