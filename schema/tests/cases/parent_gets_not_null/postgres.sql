-- up, transaction
ALTER TABLE "users" ALTER COLUMN "name" SET DEFAULT 'nobody';
UPDATE "users" SET "name" = 'nobody' WHERE "name" IS NULL;
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
