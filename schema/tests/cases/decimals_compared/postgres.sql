-- up, transaction
CREATE TABLE "prices" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) NOT NULL,
    CONSTRAINT "prices_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "prices_check" CHECK (price > 0)
);
-- down, transaction
-- drops_table prices
DROP TABLE "prices";
