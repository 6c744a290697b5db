-- up, transaction
-- drops_column people.next
ALTER TABLE "people" DROP COLUMN "next";
-- drops_column people.a
ALTER TABLE "people" DROP COLUMN "a";
-- down, transaction
ALTER TABLE "people" ADD COLUMN "a" integer;
-- rewrites_table people.next
ALTER TABLE "people" ADD COLUMN "next" integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
