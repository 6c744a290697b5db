-- up, transaction
-- drops_table members
DROP TABLE "members";
-- down, transaction
CREATE TABLE "members" (
    "team_id" integer NOT NULL,
    "member" text NOT NULL CONSTRAINT "members_member_length_check" CHECK (length("member") <= 50),
    PRIMARY KEY ("team_id", "member")
) STRICT;
