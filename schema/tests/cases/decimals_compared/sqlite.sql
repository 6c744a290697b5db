-- up, transaction
CREATE TABLE "prices" (
    "id" integer NOT NULL,
    "price" text NOT NULL CONSTRAINT "prices_check" CHECK (CAST(price AS REAL) > 0),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table prices
DROP TABLE "prices";
