-- up, transaction
DROP POLICY "own_rows" ON "documents";
DROP POLICY "teams" ON "documents";
ALTER TABLE "documents" ALTER COLUMN "owner" TYPE varchar(80);
-- narrows_type documents.team_id
-- rewrites_table documents.team_id
ALTER TABLE "documents" ALTER COLUMN "team_id" TYPE integer;
CREATE POLICY "own_rows" ON "documents"
    USING (owner = CURRENT_USER);
CREATE POLICY "teams" ON "documents" AS RESTRICTIVE FOR SELECT TO "kit_test_app"
    USING (team_id > 5 AND team_id < 100);
-- down, transaction
DROP POLICY "own_rows" ON "documents";
DROP POLICY "teams" ON "documents";
-- narrows_type documents.owner
-- rewrites_table documents.owner
ALTER TABLE "documents" ALTER COLUMN "owner" TYPE varchar(50);
-- rewrites_table documents.team_id
ALTER TABLE "documents" ALTER COLUMN "team_id" TYPE bigint;
CREATE POLICY "own_rows" ON "documents"
    USING (owner = CURRENT_USER);
CREATE POLICY "teams" ON "documents" AS RESTRICTIVE FOR SELECT TO "kit_test_app"
    USING (team_id > 5 AND team_id < 100);
