-- up, transaction
-- drops_table nodes
DROP TABLE "nodes";
-- down, transaction
CREATE TABLE "nodes" (
    "id" bigint NOT NULL,
    "above" bigint,
    CONSTRAINT "nodes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "nodes_above_fkey" FOREIGN KEY ("above") REFERENCES "nodes" ("id") ON DELETE RESTRICT
);
