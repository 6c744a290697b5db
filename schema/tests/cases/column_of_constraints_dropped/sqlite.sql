-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'things' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('things_b_a_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('things') WHERE name NOT IN ('id', 'a', 'b');
-- drops_column things.b
-- may_refuse_rows things
-- rewrites_table things
CREATE TABLE "__kit_new_things" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "things_a_key" UNIQUE ("a")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_things" ("id", "a")
SELECT "id", "a"
FROM "things";
DROP TABLE "things";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_things" RENAME TO "things";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('things');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'things' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('things') WHERE name NOT IN ('id', 'a');
-- may_refuse_rows things
-- may_refuse_rows things
-- may_refuse_rows things
-- rewrites_table things
CREATE TABLE "__kit_new_things" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "b" integer CONSTRAINT "things_b_check" CHECK (b > 0) CONSTRAINT "things_b_fkey" REFERENCES "parents" ("id") ON DELETE CASCADE,
    PRIMARY KEY ("id"),
    CONSTRAINT "things_a_b_key" UNIQUE ("a", "b")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_things" ("id", "a")
SELECT "id", "a"
FROM "things";
DROP TABLE "things";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_things" RENAME TO "things";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "things_b_a_idx" ON "things" ("b", "a");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('things');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
