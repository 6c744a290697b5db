-- up, transaction
DROP POLICY "open" ON "documents";
-- drops_label status
ALTER TYPE "status" RENAME TO "status__kit_old";
CREATE TYPE "status" AS ENUM ('open', 'shut');
ALTER TABLE "documents" ALTER COLUMN "status" TYPE "status" USING "status"::text::"status";
DROP TYPE "status__kit_old";
CREATE POLICY "open" ON "documents" FOR SELECT
    USING (status = 'open');
-- down, transaction
ALTER TYPE "status" ADD VALUE 'lost';
