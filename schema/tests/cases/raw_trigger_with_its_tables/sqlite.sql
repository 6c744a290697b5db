-- up, transaction
CREATE TABLE "totals" (
    "id" integer NOT NULL,
    "visits" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "visits" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
-- down, transaction
DROP TRIGGER "count_visits";
-- drops_table totals
DROP TABLE "totals";
-- drops_table users
DROP TABLE "users";
