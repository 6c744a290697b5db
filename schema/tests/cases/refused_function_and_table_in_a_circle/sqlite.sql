-- up, transaction
CREATE TABLE "bills" (
    "id" integer NOT NULL,
    "number" integer NOT NULL CONSTRAINT "bills_number_fits" CHECK (number > 0),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table bills
DROP TABLE "bills";
