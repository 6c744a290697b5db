-- up, transaction
-- changes_row_security documents
ALTER POLICY "own_rows" ON "documents"
    USING (owner = CURRENT_USER OR team_id = 10)
    WITH CHECK (owner = CURRENT_USER);
-- changes_row_security documents
ALTER POLICY "written" ON "documents" TO PUBLIC
    WITH CHECK (team_id > 5);
-- down, transaction
DROP POLICY "own_rows" ON "documents";
-- changes_row_security documents
ALTER POLICY "written" ON "documents" TO "kit_test_app"
    WITH CHECK (team_id > 0);
-- changes_row_security documents
CREATE POLICY "own_rows" ON "documents"
    USING (owner = CURRENT_USER);
