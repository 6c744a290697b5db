-- up, transaction
ALTER SEQUENCE "counter" RENAME TO "bill_numbers";
ALTER TABLE "bills" ADD COLUMN "total" bigint;
ALTER TABLE "bills" ALTER COLUMN "number" SET DEFAULT nextval('bill_numbers');
-- down, transaction
ALTER SEQUENCE "bill_numbers" RENAME TO "counter";
ALTER TABLE "bills" ALTER COLUMN "number" SET DEFAULT nextval('counter');
-- drops_column bills.total
ALTER TABLE "bills" DROP COLUMN "total";
