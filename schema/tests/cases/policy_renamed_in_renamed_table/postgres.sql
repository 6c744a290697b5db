-- up, transaction
DROP POLICY "own_rows" ON "documents";
ALTER TABLE "documents" RENAME TO "papers";
-- changes_row_security papers
CREATE POLICY "mine" ON "papers" FOR DELETE
    USING (owner = CURRENT_USER);
-- down, transaction
DROP POLICY "mine" ON "papers";
ALTER TABLE "papers" RENAME TO "documents";
-- changes_row_security documents
CREATE POLICY "own_rows" ON "documents"
    USING (owner = CURRENT_USER);
