-- up, transaction
DROP POLICY "teams" ON "documents";
ALTER TABLE "members" ADD COLUMN "since" bigint;
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT * FROM members m WHERE m.member = CURRENT_USER));
-- down, transaction
DROP POLICY "teams" ON "documents";
-- drops_column members.since
ALTER TABLE "members" DROP COLUMN "since";
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT * FROM members m WHERE m.member = CURRENT_USER));
