-- up, transaction
DROP POLICY "own_rows" ON "documents";
DROP POLICY "teams" ON "documents";
-- changes_row_security documents
CREATE POLICY "own_rows" ON "documents" FOR DELETE
    USING (owner = CURRENT_USER);
-- changes_row_security documents
CREATE POLICY "teams" ON "documents" AS RESTRICTIVE
    USING (team_id > 0);
-- down, transaction
DROP POLICY "own_rows" ON "documents";
DROP POLICY "teams" ON "documents";
-- changes_row_security documents
CREATE POLICY "own_rows" ON "documents" FOR SELECT
    USING (owner = CURRENT_USER);
-- changes_row_security documents
CREATE POLICY "teams" ON "documents"
    USING (team_id > 0);
