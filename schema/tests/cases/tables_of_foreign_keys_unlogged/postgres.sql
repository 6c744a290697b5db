-- up, transaction
CREATE UNLOGGED TABLE "m_children" (
    "id" bigint NOT NULL,
    "parent_id" bigint NOT NULL,
    CONSTRAINT "m_children_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "m_children_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id")
);
-- rewrites_table a_children
ALTER TABLE "a_children" SET UNLOGGED;
-- rewrites_table z_children
ALTER TABLE "z_children" SET UNLOGGED;
-- rewrites_table parents
ALTER TABLE "parents" SET UNLOGGED;
-- down, transaction
-- rewrites_table parents
ALTER TABLE "parents" SET LOGGED;
-- rewrites_table a_children
ALTER TABLE "a_children" SET LOGGED;
-- rewrites_table z_children
ALTER TABLE "z_children" SET LOGGED;
-- drops_table m_children
DROP TABLE "m_children";
