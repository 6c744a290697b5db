-- up, transaction
ALTER POLICY "teams" ON "documents" RENAME TO "shared";
ALTER POLICY "own_rows" ON "documents" RENAME TO "mine";
-- changes_row_security documents
ALTER POLICY "shared" ON "documents"
    USING (team_id > 5);
-- down, transaction
ALTER POLICY "mine" ON "documents" RENAME TO "own_rows";
ALTER POLICY "shared" ON "documents" RENAME TO "teams";
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (team_id > 0);
