-- up, transaction
-- drops_column rects.b
ALTER TABLE "rects" DROP COLUMN "b";
ALTER TABLE "rects" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;
CREATE INDEX "rects_b_idx" ON "rects" ("b");
-- down, transaction
DO $kit$ BEGIN RAISE EXCEPTION '%', 'rects.b: postgres 12 cannot make a generated column plain; PostgreSQL 13 can: add a column of another name, copy the values, and drop this one'; END $kit$;
