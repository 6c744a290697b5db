-- up, transaction
ALTER DOMAIN "email" RENAME TO "email_address";
ALTER DOMAIN "email_address" RENAME TO "email_address__kit_old";
CREATE DOMAIN "email_address" AS text DEFAULT 'x@y'
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
-- may_refuse_rows users.other
-- rewrites_table users.other
ALTER TABLE "users" ADD COLUMN "other" "email_address" NOT NULL;
-- may_refuse_rows users.email
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email_address";
DROP DOMAIN "email_address__kit_old";
-- down, transaction
ALTER DOMAIN "email_address" RENAME TO "email";
ALTER DOMAIN "email" RENAME TO "email__kit_old";
CREATE DOMAIN "email" AS varchar(320)
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
-- narrows_type users.email
-- rewrites_table users.email
-- may_refuse_rows users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email";
-- drops_column users.other
ALTER TABLE "users" DROP COLUMN "other";
DROP DOMAIN "email__kit_old";
