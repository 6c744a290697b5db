-- up, transaction
ALTER TABLE "things" DROP CONSTRAINT "things_b_fkey";
ALTER TABLE "things" DROP CONSTRAINT "things_a_b_key";
ALTER TABLE "things" DROP CONSTRAINT "things_b_check";
DROP INDEX "things_b_a_idx";
-- drops_column things.b
ALTER TABLE "things" DROP COLUMN "b";
-- may_refuse_rows things
ALTER TABLE "things" ADD CONSTRAINT "things_a_key" UNIQUE ("a");
-- down, transaction
ALTER TABLE "things" DROP CONSTRAINT "things_a_key";
ALTER TABLE "things" ADD COLUMN "b" bigint;
-- may_refuse_rows things
ALTER TABLE "things" ADD CONSTRAINT "things_a_b_key" UNIQUE ("a", "b");
-- may_refuse_rows things
ALTER TABLE "things" ADD CONSTRAINT "things_b_check" CHECK (b > 0);
CREATE INDEX "things_b_a_idx" ON "things" ("b", "a");
-- may_refuse_rows things
ALTER TABLE "things" ADD CONSTRAINT "things_b_fkey" FOREIGN KEY ("b") REFERENCES "parents" ("id") ON DELETE CASCADE;
