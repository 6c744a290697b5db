-- up, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table users
DROP TABLE "users";
