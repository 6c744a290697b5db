-- up, transaction
DROP POLICY "teams" ON "documents";
-- narrows_type members.team_id
-- rewrites_table members.team_id
ALTER TABLE "members" ALTER COLUMN "team_id" TYPE integer;
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(90);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT 1 FROM members m WHERE m.team_id = documents.team_id AND m.member = CURRENT_USER));
-- down, transaction
DROP POLICY "teams" ON "documents";
-- rewrites_table members.team_id
ALTER TABLE "members" ALTER COLUMN "team_id" TYPE bigint;
-- narrows_type members.member
-- rewrites_table members.member
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(50);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT 1 FROM members m WHERE m.team_id = documents.team_id AND m.member = CURRENT_USER));
