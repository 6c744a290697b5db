-- candidate: table orders -> purchases (83 %)
-- up, transaction
CREATE TABLE "purchases" (
    "id" integer NOT NULL,
    "total" integer NOT NULL,
    "placed" text NOT NULL,
    "remark" text NOT NULL,
    "state" text NOT NULL CONSTRAINT "purchases_state_label_check" CHECK ("state" IN ('open', 'paid', 'sent')),
    "mood" text NOT NULL CONSTRAINT "purchases_mood_label_check" CHECK ("mood" IN ('good', 'bad')),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "zebras" (
    "id" integer NOT NULL,
    "total" integer NOT NULL,
    "stripes" integer NOT NULL,
    "age" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
-- drops_table orders
DROP TABLE "orders";
-- down, transaction
CREATE TABLE "orders" (
    "id" integer NOT NULL,
    "total" integer NOT NULL,
    "placed" text NOT NULL,
    "note" text NOT NULL,
    "state" text NOT NULL CONSTRAINT "orders_state_label_check" CHECK ("state" IN ('open', 'paid', 'shipped')),
    "mood" text NOT NULL CONSTRAINT "orders_mood_label_check" CHECK ("mood" IN ('good', 'bad')),
    PRIMARY KEY ("id")
) STRICT;
-- drops_table purchases
DROP TABLE "purchases";
-- drops_table zebras
DROP TABLE "zebras";
