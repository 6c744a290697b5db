-- up, transaction
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE varchar(320);
DROP DOMAIN "email";
-- down, transaction
CREATE DOMAIN "email" AS varchar(320) NOT NULL
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
-- may_refuse_rows users.email
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email";
