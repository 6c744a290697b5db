-- up, transaction
-- drops_column rects.b
ALTER TABLE "rects" DROP COLUMN "b";
ALTER TABLE "rects" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
-- down, transaction
-- rewrites_table rects.b
ALTER TABLE "rects" ADD COLUMN "b__kit_new" integer;
UPDATE "rects" SET "b__kit_new" = "b" WHERE "b__kit_new" IS NULL;
ALTER TABLE "rects" DROP COLUMN "b";
ALTER TABLE "rects" RENAME COLUMN "b__kit_new" TO "b";
