-- up, transaction
-- recreates_column users.code
ALTER TABLE "users" ALTER COLUMN "code" SET EXPRESSION AS (1 + a + 0);
-- recreates_column users.parent
ALTER TABLE "users" ALTER COLUMN "parent" SET EXPRESSION AS (a + a);
-- down, transaction
-- recreates_column users.code
ALTER TABLE "users" ALTER COLUMN "code" SET EXPRESSION AS (a + 1);
-- recreates_column users.parent
ALTER TABLE "users" ALTER COLUMN "parent" SET EXPRESSION AS (a * 2);
