-- up, transaction
CREATE TABLE "m_children" (
    "id" integer NOT NULL,
    "parent_id" integer NOT NULL CONSTRAINT "m_children_parent_id_fkey" REFERENCES "parents" ("id"),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table m_children
DROP TABLE "m_children";
