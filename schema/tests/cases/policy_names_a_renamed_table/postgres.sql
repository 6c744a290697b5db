-- up, transaction
ALTER TABLE "members" RENAME TO "people";
ALTER TABLE "people" RENAME COLUMN "member" TO "who";
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (EXISTS (SELECT 1 FROM people m WHERE m.team_id = documents.team_id AND m.who = CURRENT_USER));
-- down, transaction
ALTER TABLE "people" RENAME TO "members";
ALTER TABLE "members" RENAME COLUMN "who" TO "member";
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (EXISTS (SELECT 1 FROM members m WHERE m.team_id = documents.team_id AND m.member = CURRENT_USER));
