-- up, transaction
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'glad';
ALTER TABLE "users" RENAME COLUMN "mood" TO "temper";
ALTER TABLE "users" ALTER COLUMN "temper" SET DEFAULT 'glad';
-- down, transaction
ALTER TYPE "mood" RENAME VALUE 'glad' TO 'happy';
ALTER TABLE "users" RENAME COLUMN "temper" TO "mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
