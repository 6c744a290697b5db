-- up, transaction
DROP POLICY "teams" ON "documents";
-- drops_column documents.team_id
ALTER TABLE "documents" DROP COLUMN "team_id";
-- changes_row_security documents
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (id > 0);
-- down, transaction
ALTER TABLE "documents" ADD COLUMN "team_id" bigint;
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (team_id > 0);
