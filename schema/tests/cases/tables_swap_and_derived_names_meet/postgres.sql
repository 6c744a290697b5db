-- up, transaction
ALTER TABLE "delta" RENAME TO "delta__kit_swap";
ALTER TABLE "gamma" RENAME TO "delta";
ALTER TABLE "delta__kit_swap" RENAME TO "gamma";
ALTER TABLE "delta" ADD COLUMN "gamma_id" bigint;
ALTER TABLE "delta" ADD COLUMN "two" integer;
ALTER TABLE "delta" ADD COLUMN "three" integer;
ALTER TABLE "delta" ADD COLUMN "four" integer;
-- may_refuse_rows delta
ALTER TABLE "delta" ADD CONSTRAINT "delta_three_key1" UNIQUE ("three");
-- may_refuse_rows delta
ALTER TABLE "delta" ADD CONSTRAINT "delta_four_check1" CHECK (four > 0);
CREATE INDEX "delta_two_idx1" ON "delta" ("two");
-- may_refuse_rows delta
ALTER TABLE "delta" ADD CONSTRAINT "delta_gamma_id_fkey1" FOREIGN KEY ("gamma_id") REFERENCES "gamma" ("id");
-- down, transaction
ALTER TABLE "gamma" RENAME TO "delta__kit_swap";
ALTER TABLE "delta" RENAME TO "gamma";
ALTER TABLE "delta__kit_swap" RENAME TO "delta";
ALTER TABLE "gamma" DROP CONSTRAINT "delta_gamma_id_fkey1";
ALTER TABLE "gamma" DROP CONSTRAINT "delta_three_key1";
ALTER TABLE "gamma" DROP CONSTRAINT "delta_four_check1";
DROP INDEX "delta_two_idx1";
-- drops_column gamma.gamma_id
ALTER TABLE "gamma" DROP COLUMN "gamma_id";
-- drops_column gamma.two
ALTER TABLE "gamma" DROP COLUMN "two";
-- drops_column gamma.three
ALTER TABLE "gamma" DROP COLUMN "three";
-- drops_column gamma.four
ALTER TABLE "gamma" DROP COLUMN "four";
