-- up, transaction
ALTER TABLE "users" ADD COLUMN "size" integer;
UPDATE "users" SET "size" = length(name) WHERE "size" IS NULL;
ALTER TABLE "users" ALTER COLUMN "size" SET NOT NULL;
ALTER TABLE "users" ADD COLUMN "email" varchar(40);
UPDATE "users" SET "email" = name || '@x' WHERE "email" IS NULL;
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
ALTER TABLE "users" ADD COLUMN "level" integer;
UPDATE "users" SET "level" = 1 WHERE "level" IS NULL;
ALTER TABLE "users" ALTER COLUMN "level" SET DEFAULT 9;
ALTER TABLE "users" ALTER COLUMN "level" SET NOT NULL;
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_email_key" UNIQUE ("email");
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_email_key";
-- drops_column users.size
ALTER TABLE "users" DROP COLUMN "size";
-- drops_column users.email
ALTER TABLE "users" DROP COLUMN "email";
-- drops_column users.level
ALTER TABLE "users" DROP COLUMN "level";
