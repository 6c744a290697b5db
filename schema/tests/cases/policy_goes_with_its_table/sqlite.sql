-- up, transaction
-- drops_table documents
DROP TABLE "documents";
-- down, transaction
CREATE TABLE "documents" (
    "id" integer NOT NULL,
    "owner" text NOT NULL CONSTRAINT "documents_owner_length_check" CHECK (length("owner") <= 50),
    "team_id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
