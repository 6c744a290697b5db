-- up, transaction
CREATE TABLE "documents" (
    "id" bigint NOT NULL,
    "owner" varchar(50) NOT NULL,
    "team_id" bigint NOT NULL,
    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "documents" FORCE ROW LEVEL SECURITY;
CREATE TABLE "members" (
    "team_id" bigint NOT NULL,
    "member" varchar(50) NOT NULL,
    CONSTRAINT "members_pkey" PRIMARY KEY ("team_id", "member")
);
CREATE POLICY "own rows" ON "documents"
    USING (owner = current_user);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user));
-- down, transaction
DROP POLICY "teams" ON "documents";
-- drops_table documents
DROP TABLE "documents";
-- drops_table members
DROP TABLE "members";
