-- up, transaction
ALTER TABLE "members" RENAME TO "people";
ALTER TABLE "people" RENAME COLUMN "member" TO "who";
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (exists (select 1 from people m where m.team_id = documents.team_id and m.who = current_user));
-- down, transaction
ALTER TABLE "people" RENAME TO "members";
ALTER TABLE "members" RENAME COLUMN "who" TO "member";
-- changes_row_security documents
ALTER POLICY "teams" ON "documents"
    USING (exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user));
