-- up, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "born" integer NOT NULL DEFAULT 1 CONSTRAINT "c" CHECK (born > 0),
    "twice" integer NOT NULL GENERATED ALWAYS AS (born * 2) STORED,
    "odd" text NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE INDEX "a" ON "users" ((lower(name)));
CREATE INDEX "b" ON "users" ("name") WHERE born > 0;
-- down, transaction
-- drops_table users
DROP TABLE "users";
