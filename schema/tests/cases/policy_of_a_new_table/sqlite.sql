-- up, transaction
CREATE TABLE "documents" (
    "id" integer NOT NULL,
    "owner" text NOT NULL CONSTRAINT "documents_owner_length_check" CHECK (length("owner") <= 50),
    "team_id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "members" (
    "team_id" integer NOT NULL,
    "member" text NOT NULL CONSTRAINT "members_member_length_check" CHECK (length("member") <= 50),
    PRIMARY KEY ("team_id", "member")
) STRICT;
-- down, transaction
-- drops_table documents
DROP TABLE "documents";
-- drops_table members
DROP TABLE "members";
