-- up, transaction
DROP TRIGGER "count_visits";
-- drops_table users
DROP TABLE "users";
-- down, transaction
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
