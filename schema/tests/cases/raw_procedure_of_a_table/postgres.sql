-- up, transaction
CREATE TABLE "bills" (
    "id" bigint NOT NULL,
    "number" integer NOT NULL,
    CONSTRAINT "bills_pkey" PRIMARY KEY ("id")
);
CREATE PROCEDURE "clear"(IN below integer DEFAULT 10) LANGUAGE sql AS $body$
    DELETE FROM bills WHERE number < below;
    DELETE FROM bills WHERE number IS NULL;
$body$;
-- down, transaction
-- drops_table bills
DROP TABLE "bills";
DROP PROCEDURE "clear"(integer);
