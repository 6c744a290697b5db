-- up, transaction
ALTER TABLE "members" ADD COLUMN "since" integer;
-- down, transaction
-- drops_column members.since
ALTER TABLE "members" DROP COLUMN "since";
