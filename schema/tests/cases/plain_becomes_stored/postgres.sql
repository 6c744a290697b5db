-- up, transaction
-- drops_column rects.b
ALTER TABLE "rects" DROP COLUMN "b";
ALTER TABLE "rects" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;
CREATE INDEX "rects_b_idx" ON "rects" ("b");
-- down, transaction
ALTER TABLE "rects" ALTER COLUMN "b" DROP EXPRESSION;
