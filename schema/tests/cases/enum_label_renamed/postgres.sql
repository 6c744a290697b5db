-- up, transaction
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'glad';
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'glad';
-- down, transaction
ALTER TYPE "mood" RENAME VALUE 'glad' TO 'happy';
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
