-- up, transaction
-- changes_row_security documents
DROP POLICY "own rows" ON "documents";
-- changes_row_security documents
DROP POLICY "seen" ON "documents";
-- changes_row_security documents
ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
-- down, transaction
-- changes_row_security documents
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
-- changes_row_security documents
CREATE POLICY "own rows" ON "documents"
    USING (owner = CURRENT_USER);
-- changes_row_security documents
CREATE POLICY "seen" ON "documents" AS RESTRICTIVE FOR SELECT
    USING (team_id > 0);
