-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
-- drops_table a
DROP TABLE "a";
-- drops_table b
DROP TABLE "b";
-- drops_table c
DROP TABLE "c";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE "a" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "b" (
    "id" integer NOT NULL,
    "a_id" integer CONSTRAINT "b_a_id_fkey" REFERENCES "a" ("id"),
    "c_id" integer CONSTRAINT "b_c_id_fkey" REFERENCES "c" ("id"),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "c" (
    "id" integer NOT NULL,
    "b_id" integer CONSTRAINT "c_b_id_fkey" REFERENCES "b" ("id"),
    PRIMARY KEY ("id")
) STRICT;
COMMIT;
PRAGMA foreign_keys = ON;
