-- up, transaction
ALTER TABLE "prices" DROP CONSTRAINT "named";
ALTER TABLE "prices" DROP CONSTRAINT "priced";
ALTER TABLE "prices" ALTER COLUMN "name" SET DEFAULT 'And  Or';
-- may_refuse_rows prices
ALTER TABLE "prices" ADD CONSTRAINT "named" CHECK (name <> 'AND');
-- may_refuse_rows prices
ALTER TABLE "prices" ADD CONSTRAINT "priced" CHECK ((price > 0 OR count > 0) AND count < 9);
-- down, transaction
ALTER TABLE "prices" DROP CONSTRAINT "named";
ALTER TABLE "prices" DROP CONSTRAINT "priced";
ALTER TABLE "prices" ALTER COLUMN "name" SET DEFAULT 'And Or';
-- may_refuse_rows prices
ALTER TABLE "prices" ADD CONSTRAINT "named" CHECK (name <> 'And');
-- may_refuse_rows prices
ALTER TABLE "prices" ADD CONSTRAINT "priced" CHECK (price > 0 OR count > 0 AND count < 9);
