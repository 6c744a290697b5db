-- up, transaction
ALTER TABLE "alpha" RENAME TO "alpha__kit_swap";
ALTER TABLE "beta" RENAME TO "alpha";
ALTER TABLE "alpha__kit_swap" RENAME TO "beta";
DROP INDEX "by_other";
DROP INDEX "by_two";
ALTER TABLE "alpha" ALTER COLUMN "two" TYPE varchar(10);
-- rewrites_table alpha.three
ALTER TABLE "alpha" ALTER COLUMN "three" TYPE bigint;
ALTER TABLE "beta" ALTER COLUMN "two" TYPE varchar(10);
CREATE INDEX "by_two" ON "alpha" ("two", "three");
-- may_refuse_rows beta
ALTER TABLE "beta" ADD CONSTRAINT "beta_three_key" UNIQUE ("three");
CREATE INDEX "by_other" ON "beta" ("three", "two");
-- down, transaction
ALTER TABLE "beta" RENAME TO "alpha__kit_swap";
ALTER TABLE "alpha" RENAME TO "beta";
ALTER TABLE "alpha__kit_swap" RENAME TO "alpha";
ALTER TABLE "alpha" DROP CONSTRAINT "beta_three_key";
DROP INDEX "by_other";
DROP INDEX "by_two";
-- narrows_type alpha.two
-- rewrites_table alpha.two
ALTER TABLE "alpha" ALTER COLUMN "two" TYPE varchar(5);
-- narrows_type beta.two
-- rewrites_table beta.two
ALTER TABLE "beta" ALTER COLUMN "two" TYPE varchar(9);
-- narrows_type beta.three
-- rewrites_table beta.three
ALTER TABLE "beta" ALTER COLUMN "three" TYPE integer;
CREATE INDEX "by_two" ON "alpha" ("two");
CREATE INDEX "by_other" ON "beta" ("two");
