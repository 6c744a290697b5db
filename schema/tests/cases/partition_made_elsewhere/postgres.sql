-- up, transaction
ALTER TABLE "event" ADD COLUMN "size" integer;
-- down, transaction
-- drops_column event.size
ALTER TABLE "event" DROP COLUMN "size";
