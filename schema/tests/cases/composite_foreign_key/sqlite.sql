-- up, transaction
CREATE TABLE "seats" (
    "hall" integer NOT NULL,
    "number" integer NOT NULL,
    PRIMARY KEY ("hall", "number")
) STRICT;
CREATE TABLE "tickets" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "hall" integer NOT NULL,
    "seat" integer NOT NULL,
    CONSTRAINT "tickets_hall_seat_fkey" FOREIGN KEY ("hall", "seat") REFERENCES "seats" ("hall", "number") ON DELETE CASCADE
) STRICT;
-- down, transaction
-- drops_table tickets
DROP TABLE "tickets";
-- drops_table seats
DROP TABLE "seats";
