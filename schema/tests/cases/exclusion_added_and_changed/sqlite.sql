-- up, transaction
ALTER TABLE "bookings" RENAME COLUMN "room" TO "place";
CREATE TABLE "seats" (
    "id" integer NOT NULL,
    "area" text NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
ALTER TABLE "bookings" RENAME COLUMN "place" TO "room";
-- drops_table seats
DROP TABLE "seats";
