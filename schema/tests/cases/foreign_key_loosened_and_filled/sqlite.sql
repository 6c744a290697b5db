-- up, transaction
UPDATE "users" SET "country" = 1 WHERE "country" IS NULL;
ALTER TABLE "users" ALTER COLUMN "country" SET NOT NULL;
UPDATE "users" SET "town" = 5 WHERE "town" IS NULL;
ALTER TABLE "users" ALTER COLUMN "town" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "country" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "town" DROP NOT NULL;
