-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'a' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- may_refuse_rows a
-- rewrites_table a
CREATE TABLE "__kit_new_a" (
    "id" integer NOT NULL,
    "x" integer NOT NULL DEFAULT 7,
    "s" text NOT NULL DEFAULT 'none' CONSTRAINT "a_s_length_check" CHECK (length("s") <= 20),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_a" ("id", "x", "s")
SELECT "id", coalesce("x", 7), coalesce("s", 'none')
FROM "a";
DROP TABLE "a";
ALTER TABLE "__kit_new_a" RENAME TO "a";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('a');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'a' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- may_refuse_rows a
-- rewrites_table a
CREATE TABLE "__kit_new_a" (
    "id" integer NOT NULL,
    "x" integer,
    "s" text CONSTRAINT "a_s_length_check" CHECK (length("s") <= 9),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_a" ("id", "x", "s")
SELECT "id", "x", "s"
FROM "a";
DROP TABLE "a";
ALTER TABLE "__kit_new_a" RENAME TO "a";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('a');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
