-- up, transaction
ALTER TYPE "status" ADD VALUE 'late';
-- down, transaction
DROP POLICY "open" ON "documents";
-- drops_label status
ALTER TYPE "status" RENAME TO "status__kit_old";
CREATE TYPE "status" AS ENUM ('open', 'shut');
ALTER TABLE "documents" ALTER COLUMN "status" TYPE "status" USING "status"::text::"status";
DROP TYPE "status__kit_old";
CREATE POLICY "open" ON "documents" FOR SELECT
    USING (status = 'open');
-- up, transaction
-- changes_row_security documents
ALTER POLICY "open" ON "documents"
    USING (status IN ('open', 'late'));
-- down, transaction
-- changes_row_security documents
ALTER POLICY "open" ON "documents"
    USING (status = 'open');
