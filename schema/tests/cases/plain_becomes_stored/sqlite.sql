-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'rects' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('rects_b_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('rects') WHERE name NOT IN ('id', 'a', 'b');
-- drops_column rects.b
-- rewrites_table rects
CREATE TABLE "__kit_new_rects" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "b" integer GENERATED ALWAYS AS (a * 2) STORED,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_rects" ("id", "a")
SELECT "id", "a"
FROM "rects";
DROP TABLE "rects";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_rects" RENAME TO "rects";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "rects_b_idx" ON "rects" ("b");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('rects');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'rects' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('rects_b_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('rects') WHERE name NOT IN ('id', 'a', 'b');
-- rewrites_table rects
CREATE TABLE "__kit_new_rects" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "b" integer,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_rects" ("id", "a", "b")
SELECT "id", "a", "b"
FROM "rects";
DROP TABLE "rects";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_rects" RENAME TO "rects";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "rects_b_idx" ON "rects" ("b");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('rects');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
