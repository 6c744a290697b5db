-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
CREATE TABLE "cached" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) WITHOUT ROWID;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'logs' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('logs') WHERE name NOT IN ('id', 'name');
-- rewrites_table logs
CREATE TABLE "__kit_new_logs" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "logs_name_length_check" CHECK (length("name") <= 50),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_logs" ("id", "name")
SELECT "id", "name"
FROM "logs";
DROP TABLE "logs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_logs" RENAME TO "logs";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'notes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('notes') WHERE name NOT IN ('id', 'name', 'other');
-- rewrites_table notes
CREATE TABLE "__kit_new_notes" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" text NOT NULL CONSTRAINT "notes_name_length_check" CHECK (length("name") <= 50),
    "other" text NOT NULL CONSTRAINT "notes_other_length_check" CHECK (length("other") <= 50)
);
INSERT INTO sqlite_sequence (name, seq) SELECT '__kit_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
INSERT OR ROLLBACK INTO "__kit_new_notes" ("id", "name", "other")
SELECT "id", "name", "other"
FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('logs');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('notes');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'logs' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('logs') WHERE name NOT IN ('id', 'name');
-- rewrites_table logs
CREATE TABLE "__kit_new_logs" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "logs_name_length_check" CHECK (length("name") <= 50),
    PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;
INSERT OR ROLLBACK INTO "__kit_new_logs" ("id", "name")
SELECT "id", "name"
FROM "logs";
DROP TABLE "logs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_logs" RENAME TO "logs";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'notes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('notes') WHERE name NOT IN ('id', 'name', 'other');
-- rewrites_table notes
CREATE TABLE "__kit_new_notes" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" text NOT NULL CONSTRAINT "notes_name_length_check" CHECK (length("name") <= 50),
    "other" text NOT NULL CONSTRAINT "notes_other_length_check" CHECK (length("other") <= 50)
) STRICT;
INSERT INTO sqlite_sequence (name, seq) SELECT '__kit_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
INSERT OR ROLLBACK INTO "__kit_new_notes" ("id", "name", "other")
SELECT "id", "name", "other"
FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF;
-- drops_table cached
DROP TABLE "cached";
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('logs');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('notes');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
