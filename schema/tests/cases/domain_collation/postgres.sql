-- up, transaction
ALTER DOMAIN "code" RENAME TO "code__kit_old";
CREATE DOMAIN "code" AS varchar(40) COLLATE "C";
-- rewrites_table users.code
ALTER TABLE "users" ALTER COLUMN "code" TYPE "code";
DROP DOMAIN "code__kit_old";
-- down, transaction
ALTER DOMAIN "code" RENAME TO "code__kit_old";
CREATE DOMAIN "code" AS varchar(40);
-- rewrites_table users.code
ALTER TABLE "users" ALTER COLUMN "code" TYPE "code";
DROP DOMAIN "code__kit_old";
