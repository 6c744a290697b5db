-- up, transaction
-- may_refuse_rows users.email
-- rewrites_table users.email
ALTER TABLE "users" ADD COLUMN "email" varchar(320);
UPDATE "users" SET "email" = name || '@b' WHERE "email" IS NULL;
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email";
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
-- down, transaction
-- drops_column users.email
ALTER TABLE "users" DROP COLUMN "email";
