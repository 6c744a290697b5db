-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE "a" (
    "id" integer NOT NULL,
    "b_id" integer CONSTRAINT "a_b_id_fkey" REFERENCES "b" ("id"),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "b" (
    "id" integer NOT NULL,
    "a_id" integer CONSTRAINT "b_a_id_fkey" REFERENCES "a" ("id"),
    PRIMARY KEY ("id")
) STRICT;
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
-- drops_table a
DROP TABLE "a";
-- drops_table b
DROP TABLE "b";
COMMIT;
PRAGMA foreign_keys = ON;
