-- up, transaction
CREATE TABLE "bills" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "bills_check" CHECK (id > 0),
    "total" integer NOT NULL,
    "twice" integer GENERATED ALWAYS AS (total * 2) STORED
) STRICT;
CREATE INDEX "bills_twice_idx" ON "bills" ("twice");
CREATE TABLE "marks" (
    "number" integer NOT NULL
) STRICT;
CREATE UNIQUE INDEX "marks_number_idx" ON "marks" ("number");
-- down, transaction
-- drops_table bills
DROP TABLE "bills";
-- drops_table marks
DROP TABLE "marks";
