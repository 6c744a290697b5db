-- up, transaction
-- drops_table bills
DROP TABLE "bills";
-- down, transaction
CREATE TABLE "bills" (
    "id" integer NOT NULL,
    "number" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
