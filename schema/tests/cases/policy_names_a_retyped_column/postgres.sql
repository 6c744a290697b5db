-- up, transaction
DROP POLICY "teams" ON "documents";
-- narrows_type members.team_id
-- rewrites_table members.team_id
ALTER TABLE "members" ALTER COLUMN "team_id" TYPE integer;
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(90);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user));
-- down, transaction
DROP POLICY "teams" ON "documents";
-- rewrites_table members.team_id
ALTER TABLE "members" ALTER COLUMN "team_id" TYPE bigint;
-- narrows_type members.member
-- rewrites_table members.member
ALTER TABLE "members" ALTER COLUMN "member" TYPE varchar(50);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user));
