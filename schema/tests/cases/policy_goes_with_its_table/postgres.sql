-- up, transaction
-- drops_table documents
DROP TABLE "documents";
-- down, transaction
CREATE TABLE "documents" (
    "id" bigint NOT NULL,
    "owner" varchar(50) NOT NULL,
    "team_id" bigint NOT NULL,
    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own rows" ON "documents"
    USING (owner = current_user);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user));
