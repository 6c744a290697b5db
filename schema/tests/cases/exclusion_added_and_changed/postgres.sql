-- up, transaction
ALTER TABLE "bookings" RENAME COLUMN "room" TO "place";
ALTER TABLE "bookings" RENAME CONSTRAINT "old" TO "new";
ALTER TABLE "bookings" DROP CONSTRAINT "large";
CREATE TABLE "seats" (
    "id" bigint NOT NULL,
    "area" box NOT NULL,
    CONSTRAINT "seats_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "seats_excl" EXCLUDE USING gist (area WITH &&)
);
-- may_refuse_rows bookings
ALTER TABLE "bookings" ADD CONSTRAINT "large" EXCLUDE USING gist (during WITH &&) WHERE (place > 5) DEFERRABLE INITIALLY DEFERRED;
-- down, transaction
ALTER TABLE "bookings" RENAME CONSTRAINT "new" TO "old";
ALTER TABLE "bookings" RENAME COLUMN "place" TO "room";
ALTER TABLE "bookings" DROP CONSTRAINT "large";
-- drops_table seats
DROP TABLE "seats";
-- may_refuse_rows bookings
ALTER TABLE "bookings" ADD CONSTRAINT "large" EXCLUDE USING gist (during WITH &&) WHERE (room > 5);
