-- up, transaction
CREATE FUNCTION "fits"(number integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM bills) < 9; END $$;
CREATE TABLE "bills" (
    "id" bigint NOT NULL,
    "number" integer NOT NULL,
    CONSTRAINT "bills_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "bills_number_fits" CHECK (fits(number))
);
-- down, transaction
-- drops_table bills
DROP TABLE "bills";
DROP FUNCTION "fits"(integer);
