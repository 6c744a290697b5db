-- up, transaction
-- recreates_column users.size
ALTER TABLE "users" ALTER COLUMN "size" SET EXPRESSION AS (length(name) + 1);
-- down, transaction
-- recreates_column users.size
ALTER TABLE "users" ALTER COLUMN "size" SET EXPRESSION AS (length(name));
