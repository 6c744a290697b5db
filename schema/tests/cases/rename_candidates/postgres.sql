-- candidate: enum mood -> humour (100 %)
-- candidate: enum state -> stage (50 %)
-- candidate: table orders -> purchases (50 %)
-- up, transaction
CREATE TYPE "humour" AS ENUM ('good', 'bad');
CREATE TYPE "stage" AS ENUM ('open', 'paid', 'sent');
CREATE TABLE "purchases" (
    "id" bigint NOT NULL,
    "total" bigint NOT NULL,
    "placed" date NOT NULL,
    "remark" text NOT NULL,
    "state" "stage" NOT NULL,
    "mood" "humour" NOT NULL,
    CONSTRAINT "purchases_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "zebras" (
    "id" bigint NOT NULL,
    "total" bigint NOT NULL,
    "stripes" integer NOT NULL,
    "age" integer NOT NULL,
    CONSTRAINT "zebras_pkey" PRIMARY KEY ("id")
);
-- drops_table orders
DROP TABLE "orders";
DROP TYPE "mood";
DROP TYPE "state";
-- down, transaction
CREATE TYPE "mood" AS ENUM ('good', 'bad');
CREATE TYPE "state" AS ENUM ('open', 'paid', 'shipped');
CREATE TABLE "orders" (
    "id" bigint NOT NULL,
    "total" bigint NOT NULL,
    "placed" date NOT NULL,
    "note" text NOT NULL,
    "state" "state" NOT NULL,
    "mood" "mood" NOT NULL,
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);
-- drops_table purchases
DROP TABLE "purchases";
-- drops_table zebras
DROP TABLE "zebras";
DROP TYPE "humour";
DROP TYPE "stage";
