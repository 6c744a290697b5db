-- up, transaction
DROP FUNCTION "highest"();
-- rewrites_table bills.number
ALTER TABLE "bills" ALTER COLUMN "number" TYPE bigint;
CREATE FUNCTION "highest"() RETURNS bigint STABLE BEGIN ATOMIC
    SELECT max(number) FROM bills;
END;
-- down, transaction
DROP FUNCTION "highest"();
-- narrows_type bills.number
-- rewrites_table bills.number
ALTER TABLE "bills" ALTER COLUMN "number" TYPE integer;
CREATE FUNCTION "highest"() RETURNS bigint STABLE BEGIN ATOMIC
    SELECT max(number) FROM bills;
END;
