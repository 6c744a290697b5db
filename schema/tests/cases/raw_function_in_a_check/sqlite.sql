-- up, transaction
-- may_refuse_rows bills
ALTER TABLE "bills" ADD CONSTRAINT "bills_number_fits" CHECK (number > 0);
-- down, transaction
ALTER TABLE "bills" DROP CONSTRAINT "bills_number_fits";
