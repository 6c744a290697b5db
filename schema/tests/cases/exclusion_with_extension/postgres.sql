-- up, transaction
CREATE EXTENSION IF NOT EXISTS "btree_gist";
-- may_refuse_rows bookings
ALTER TABLE "bookings" ADD CONSTRAINT "one_at_a_time" EXCLUDE USING gist (room WITH =, during WITH &&);
-- down, transaction
ALTER TABLE "bookings" DROP CONSTRAINT "one_at_a_time";
DROP EXTENSION IF EXISTS "btree_gist";
