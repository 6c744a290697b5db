-- up, transaction
ALTER TABLE "bills" ADD COLUMN "total" integer;
-- down, transaction
-- drops_column bills.total
ALTER TABLE "bills" DROP COLUMN "total";
