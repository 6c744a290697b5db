-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
-- drops_table nodes
DROP TABLE "nodes";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE "nodes" (
    "id" integer NOT NULL,
    "above" integer CONSTRAINT "nodes_above_fkey" REFERENCES "nodes" ("id") ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
COMMIT;
PRAGMA foreign_keys = ON;
