-- up, transaction
DROP INDEX "both";
DROP INDEX "some";
DROP INDEX "things_a_idx";
-- drops_column things.a
ALTER TABLE "things" DROP COLUMN "a";
-- down, transaction
ALTER TABLE "things" ADD COLUMN "a" integer;
CREATE INDEX "both" ON "things" ("b", "a");
CREATE INDEX "some" ON "things" ("b") WHERE a > 0;
CREATE INDEX "things_a_idx" ON "things" ("a");
