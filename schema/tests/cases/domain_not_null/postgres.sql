-- up, transaction
UPDATE "users" SET "email" = 'x@y' WHERE "email" IS NULL;
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
-- may_refuse_rows email
ALTER DOMAIN "email" SET NOT NULL;
-- down, transaction
ALTER DOMAIN "email" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;
