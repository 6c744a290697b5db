-- up, transaction
-- rewrites_table users.email
-- may_refuse_rows users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "checked";
-- down, transaction
-- rewrites_table users.email
ALTER TABLE "users" ALTER COLUMN "email" TYPE "email";
