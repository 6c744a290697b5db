-- up, transaction
-- drops_table users
DROP TABLE "users";
-- down, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "email" text NOT NULL CONSTRAINT "users_email_has_at_check" CHECK ("email" LIKE '%@%') CONSTRAINT "users_email_length_check" CHECK (length("email") <= 320),
    PRIMARY KEY ("id")
) STRICT;
