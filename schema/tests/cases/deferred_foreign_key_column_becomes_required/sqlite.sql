-- up, transaction
UPDATE "posts" SET "author" = 1 WHERE "author" IS NULL;
ALTER TABLE "posts" ALTER COLUMN "author" SET NOT NULL;
-- down, transaction
ALTER TABLE "posts" ALTER COLUMN "author" DROP NOT NULL;
