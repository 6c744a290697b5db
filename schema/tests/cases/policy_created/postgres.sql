-- up, transaction
-- changes_row_security documents
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
-- changes_row_security documents
CREATE POLICY "new_rows" ON "documents" FOR INSERT TO "kit_test_app", "kit_test_audit"
    WITH CHECK (owner = CURRENT_USER AND team_id > 0);
-- changes_row_security documents
CREATE POLICY "own rows" ON "documents"
    USING (owner = CURRENT_USER);
-- changes_row_security documents
CREATE POLICY "teams" ON "documents" AS RESTRICTIVE FOR UPDATE
    USING (team_id < 100)
    WITH CHECK (team_id < 50);
-- down, transaction
-- changes_row_security documents
DROP POLICY "new_rows" ON "documents";
-- changes_row_security documents
DROP POLICY "own rows" ON "documents";
-- changes_row_security documents
DROP POLICY "teams" ON "documents";
-- changes_row_security documents
ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
