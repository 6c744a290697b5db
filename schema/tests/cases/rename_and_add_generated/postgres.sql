-- up, transaction
ALTER TABLE "a" RENAME COLUMN "x" TO "xx";
-- rewrites_table a.g
ALTER TABLE "a" ADD COLUMN "g" integer GENERATED ALWAYS AS (xx + 1) STORED NOT NULL;
-- down, transaction
ALTER TABLE "a" RENAME COLUMN "xx" TO "x";
-- drops_column a.g
ALTER TABLE "a" DROP COLUMN "g";
