-- up, transaction
CREATE TABLE "members" (
    "team_id" bigint NOT NULL,
    "member" varchar(50) NOT NULL,
    CONSTRAINT "members_pkey" PRIMARY KEY ("team_id", "member")
);
-- changes_row_security documents
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
-- changes_row_security documents
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT 1 FROM members m WHERE m.team_id = documents.team_id AND m.member = CURRENT_USER));
-- down, transaction
-- changes_row_security documents
DROP POLICY "teams" ON "documents";
-- drops_table members
DROP TABLE "members";
-- changes_row_security documents
ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
