-- up, transaction
ALTER DOMAIN "email" RENAME TO "email_address";
ALTER TABLE "users" RENAME COLUMN "email" TO "mail";
ALTER TABLE "users" ALTER COLUMN "mail" SET DEFAULT 'x@y';
-- may_refuse_rows email_address
ALTER DOMAIN "email_address" SET NOT NULL;
-- down, transaction
ALTER DOMAIN "email_address" RENAME TO "email";
ALTER TABLE "users" RENAME COLUMN "mail" TO "email";
ALTER DOMAIN "email" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "email" DROP DEFAULT;
