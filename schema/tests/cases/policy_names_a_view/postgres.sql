-- up, transaction
DROP POLICY "teams" ON "documents";
DROP VIEW "teams_of_user";
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(90);
CREATE VIEW "teams_of_user" AS
select team_id from members where member = 'ann';
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (team_id IN (SELECT team_id FROM teams_of_user));
-- down, transaction
DROP POLICY "teams" ON "documents";
DROP VIEW "teams_of_user";
-- narrows_type members.member
-- rewrites_table members.member
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(50);
CREATE VIEW "teams_of_user" AS
select team_id from members where member = 'ann';
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (team_id IN (SELECT team_id FROM teams_of_user));
