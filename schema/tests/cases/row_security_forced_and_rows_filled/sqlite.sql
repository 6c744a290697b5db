-- up, transaction
UPDATE "documents" SET "team_id" = 7 WHERE "team_id" IS NULL;
ALTER TABLE "documents" ALTER COLUMN "team_id" SET NOT NULL;
-- down, transaction
ALTER TABLE "documents" ALTER COLUMN "team_id" DROP NOT NULL;
