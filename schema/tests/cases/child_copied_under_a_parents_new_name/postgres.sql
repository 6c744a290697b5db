-- up, transaction
ALTER TABLE "users" RENAME COLUMN "code" TO "handle";
ALTER TABLE "accounts" ALTER COLUMN "user_code" TYPE varchar(30);
ALTER TABLE "users" ALTER COLUMN "handle" TYPE varchar(30);
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "handle" TO "code";
-- narrows_type accounts.user_code
-- rewrites_table accounts.user_code
ALTER TABLE "accounts" ALTER COLUMN "user_code" TYPE varchar(20);
-- narrows_type users.code
-- rewrites_table users.code
ALTER TABLE "users" ALTER COLUMN "code" TYPE varchar(20);
