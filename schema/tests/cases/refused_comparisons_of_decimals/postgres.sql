-- up, transaction
CREATE TABLE "prices" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) NOT NULL,
    "dear" boolean GENERATED ALWAYS AS (price > 5) STORED NOT NULL,
    "count" integer NOT NULL,
    CONSTRAINT "prices_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "prices_check" CHECK (price < 100 AND count > 0),
    CONSTRAINT "prices_check1" CHECK (price IS NOT NULL),
    CONSTRAINT "prices_price_check" CHECK (price > 0)
);
CREATE INDEX "some" ON "prices" ("count") WHERE price BETWEEN 1 AND 2;
-- down, transaction
-- drops_table prices
DROP TABLE "prices";
