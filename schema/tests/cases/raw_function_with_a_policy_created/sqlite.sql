-- up, transaction
CREATE TABLE "notes" (
    "id" integer NOT NULL,
    "owner" text NOT NULL CONSTRAINT "notes_owner_length_check" CHECK (length("owner") <= 100),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table notes
DROP TABLE "notes";
