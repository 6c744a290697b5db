-- up, transaction
ALTER TABLE "a" RENAME COLUMN "x" TO "x__kit_swap";
ALTER TABLE "a" RENAME COLUMN "y" TO "x";
ALTER TABLE "a" RENAME COLUMN "x__kit_swap" TO "y";
-- down, transaction
ALTER TABLE "a" RENAME COLUMN "y" TO "x__kit_swap";
ALTER TABLE "a" RENAME COLUMN "x" TO "y";
ALTER TABLE "a" RENAME COLUMN "x__kit_swap" TO "x";
