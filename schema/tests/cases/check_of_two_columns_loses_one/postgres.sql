-- up, transaction
ALTER TABLE "events" DROP CONSTRAINT "in_order";
ALTER TABLE "events" DROP CONSTRAINT "no_zero";
-- drops_column events.ends
ALTER TABLE "events" DROP COLUMN "ends";
-- may_refuse_rows events
ALTER TABLE "events" ADD CONSTRAINT "not_early" CHECK (starts > 0);
-- down, transaction
ALTER TABLE "events" DROP CONSTRAINT "not_early";
ALTER TABLE "events" ADD COLUMN "ends" integer;
-- may_refuse_rows events
ALTER TABLE "events" ADD CONSTRAINT "in_order" CHECK (starts <= ends);
-- may_refuse_rows events
ALTER TABLE "events" ADD CONSTRAINT "no_zero" CHECK (starts <> 0);
