-- up, transaction
-- recreates_column a.g
ALTER TABLE "a" DROP COLUMN "g";
-- rewrites_table a.x
ALTER TABLE "a" ALTER COLUMN "x" TYPE bigint;
ALTER TABLE "a" ADD COLUMN "g" bigint GENERATED ALWAYS AS (x + 2) STORED NOT NULL;
CREATE INDEX "a_g_idx" ON "a" ("g");
-- down, transaction
-- recreates_column a.g
ALTER TABLE "a" DROP COLUMN "g";
-- narrows_type a.x
-- rewrites_table a.x
ALTER TABLE "a" ALTER COLUMN "x" TYPE integer;
ALTER TABLE "a" ADD COLUMN "g" integer GENERATED ALWAYS AS (x + 1) STORED NOT NULL;
CREATE INDEX "a_g_idx" ON "a" ("g");
