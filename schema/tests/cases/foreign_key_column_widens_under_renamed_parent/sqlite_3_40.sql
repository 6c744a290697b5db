-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "p" RENAME TO "pp";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'c' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('c') WHERE name NOT IN ('id', 'p');
-- may_refuse_rows c
-- rewrites_table c
CREATE TABLE "__kit_new_c" (
    "id" integer NOT NULL,
    "p" text NOT NULL CONSTRAINT "c_p_length_check" CHECK (length("p") <= 30) CONSTRAINT "c_p_fkey" REFERENCES "pp" ("code") ON DELETE CASCADE,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_c" ("id", "p")
SELECT "id", "p"
FROM "c";
DROP TABLE "c";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_c" RENAME TO "c";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'pp' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('pp') WHERE name NOT IN ('code');
-- may_refuse_rows pp
-- rewrites_table pp
CREATE TABLE "__kit_new_pp" (
    "code" text NOT NULL CONSTRAINT "pp_code_length_check" CHECK (length("code") <= 30),
    PRIMARY KEY ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_pp" ("code")
SELECT "code"
FROM "pp";
DROP TABLE "pp";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_pp" RENAME TO "pp";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('c');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('pp');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "pp" RENAME TO "p";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'c' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('c') WHERE name NOT IN ('id', 'p');
-- may_refuse_rows c
-- rewrites_table c
CREATE TABLE "__kit_new_c" (
    "id" integer NOT NULL,
    "p" text NOT NULL CONSTRAINT "c_p_length_check" CHECK (length("p") <= 10) CONSTRAINT "c_p_fkey" REFERENCES "p" ("code") ON DELETE CASCADE,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_c" ("id", "p")
SELECT "id", "p"
FROM "c";
DROP TABLE "c";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_c" RENAME TO "c";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'p' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('p') WHERE name NOT IN ('code');
-- may_refuse_rows p
-- rewrites_table p
CREATE TABLE "__kit_new_p" (
    "code" text NOT NULL CONSTRAINT "p_code_length_check" CHECK (length("code") <= 10),
    PRIMARY KEY ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_p" ("code")
SELECT "code"
FROM "p";
DROP TABLE "p";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_p" RENAME TO "p";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('c');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('p');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
