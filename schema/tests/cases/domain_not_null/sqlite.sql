-- up, transaction
UPDATE "users" SET "email" = 'x@y' WHERE "email" IS NULL;
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;
