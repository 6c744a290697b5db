-- up, transaction
-- recreates_column rects.b
ALTER TABLE "rects" DROP COLUMN "b";
-- recreates_column rects.c
ALTER TABLE "rects" DROP COLUMN "c";
-- recreates_column rects.d
ALTER TABLE "rects" DROP COLUMN "d";
ALTER TABLE "rects" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 20) VIRTUAL;
ALTER TABLE "rects" ADD COLUMN "c" integer GENERATED ALWAYS AS (a * 3) STORED;
ALTER TABLE "rects" ADD COLUMN "d" integer GENERATED ALWAYS AS (a * 4) VIRTUAL;
-- down, transaction
-- recreates_column rects.b
ALTER TABLE "rects" DROP COLUMN "b";
-- recreates_column rects.c
ALTER TABLE "rects" DROP COLUMN "c";
-- recreates_column rects.d
ALTER TABLE "rects" DROP COLUMN "d";
ALTER TABLE "rects" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
ALTER TABLE "rects" ADD COLUMN "c" integer GENERATED ALWAYS AS (a * 3) VIRTUAL;
ALTER TABLE "rects" ADD COLUMN "d" integer GENERATED ALWAYS AS (a * 4) STORED;
