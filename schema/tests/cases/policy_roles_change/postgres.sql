-- up, transaction
-- changes_row_security documents
ALTER POLICY "all" ON "documents" TO "kit_test_audit";
-- changes_row_security documents
ALTER POLICY "own_rows" ON "documents" TO "kit_test_app", "kit_test_audit";
-- down, transaction
-- changes_row_security documents
ALTER POLICY "all" ON "documents" TO PUBLIC;
-- changes_row_security documents
ALTER POLICY "own_rows" ON "documents" TO "kit_test_app";
