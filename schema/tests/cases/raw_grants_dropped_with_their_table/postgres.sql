-- up, transaction
REVOKE SELECT, INSERT ON bills FROM kit_reader;
REVOKE UPDATE (number) ON bills FROM kit_reader;
-- drops_table bills
DROP TABLE "bills";
-- down, transaction
CREATE TABLE "bills" (
    "id" bigint NOT NULL,
    "number" integer NOT NULL,
    CONSTRAINT "bills_pkey" PRIMARY KEY ("id")
);
GRANT SELECT, INSERT ON bills TO kit_reader;
GRANT UPDATE (number) ON bills TO kit_reader WITH GRANT OPTION;
