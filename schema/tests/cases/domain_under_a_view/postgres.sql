-- up, transaction
DROP VIEW "mails";
CREATE DOMAIN "email" AS varchar(320)
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
-- may_refuse_rows users.email
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email";
CREATE VIEW "mails" AS
SELECT id, email FROM users;
-- down, transaction
DROP VIEW "mails";
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE varchar(320);
DROP DOMAIN "email";
CREATE VIEW "mails" AS
SELECT id, email FROM users;
