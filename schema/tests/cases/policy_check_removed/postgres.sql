-- up, transaction
DROP POLICY "own_rows" ON "documents";
-- changes_row_security documents
CREATE POLICY "own_rows" ON "documents" TO "kit_test_app"
    USING (owner = CURRENT_USER);
-- down, transaction
-- changes_row_security documents
ALTER POLICY "own_rows" ON "documents"
    WITH CHECK (team_id > 0);
