-- up, transaction
ALTER TABLE "documents" NO FORCE ROW LEVEL SECURITY;
UPDATE "documents" SET "team_id" = 7 WHERE "team_id" IS NULL;
ALTER TABLE "documents" ALTER COLUMN "team_id" SET NOT NULL;
ALTER TABLE "documents" FORCE ROW LEVEL SECURITY;
-- down, transaction
ALTER TABLE "documents" ALTER COLUMN "team_id" DROP NOT NULL;
