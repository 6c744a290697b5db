-- up, transaction
ALTER TABLE "users" ALTER COLUMN "own" SET STORAGE EXTERNAL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "own" SET STORAGE MAIN;
