-- up, transaction
CREATE FUNCTION "fits"(number integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT number > 0 $$;
-- may_refuse_rows bills
ALTER TABLE "bills" ADD CONSTRAINT "bills_number_fits" CHECK (fits(number));
-- down, transaction
ALTER TABLE "bills" DROP CONSTRAINT "bills_number_fits";
DROP FUNCTION "fits"(integer);
