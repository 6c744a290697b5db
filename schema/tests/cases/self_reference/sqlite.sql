-- up, transaction
CREATE TABLE "nodes" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "parent_id" integer CONSTRAINT "nodes_parent_id_fkey" REFERENCES "nodes" ("id") ON DELETE SET NULL
) STRICT;
-- down, transaction
-- drops_table nodes
DROP TABLE "nodes";
