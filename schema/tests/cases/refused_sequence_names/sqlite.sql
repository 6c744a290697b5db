-- up, transaction
CREATE TABLE "letters" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" text NOT NULL CONSTRAINT "letters_title_length_check" CHECK (length("title") <= 20)
) STRICT;
CREATE INDEX "letters_id_seq" ON "letters" ("title");
CREATE TABLE "orders" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL
) STRICT;
CREATE TABLE "orders_id_seq" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table letters
DROP TABLE "letters";
-- drops_table orders
DROP TABLE "orders";
-- drops_table orders_id_seq
DROP TABLE "orders_id_seq";
