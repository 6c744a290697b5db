-- up, transaction
ALTER TABLE "a" RENAME COLUMN "x" TO "xx";
ALTER TABLE "a" RENAME COLUMN "y" TO "yy";
-- down, transaction
ALTER TABLE "a" RENAME COLUMN "yy" TO "y";
ALTER TABLE "a" RENAME COLUMN "xx" TO "x";
