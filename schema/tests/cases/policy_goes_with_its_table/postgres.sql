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
    USING (owner = CURRENT_USER);
CREATE POLICY "teams" ON "documents" FOR SELECT
    USING (EXISTS (SELECT 1 FROM members m WHERE m.team_id = documents.team_id AND m.member = CURRENT_USER));
