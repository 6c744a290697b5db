-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'event' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('event') WHERE name NOT IN ('id', 'day', 'kind');
-- may_refuse_rows event
-- rewrites_table event
CREATE TABLE "__kit_new_event" (
    "id" integer NOT NULL,
    "day" text NOT NULL,
    "kind" text NOT NULL CONSTRAINT "event_kind_length_check" CHECK (length("kind") <= 40),
    PRIMARY KEY ("id", "kind")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_event" ("id", "day", "kind")
SELECT "id", "day", "kind"
FROM "event";
DROP TABLE "event";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_event" RENAME TO "event";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('event');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'event' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('event') WHERE name NOT IN ('id', 'day', 'kind');
-- may_refuse_rows event
-- rewrites_table event
CREATE TABLE "__kit_new_event" (
    "id" integer NOT NULL,
    "day" text NOT NULL,
    "kind" text NOT NULL CONSTRAINT "event_kind_length_check" CHECK (length("kind") <= 40),
    PRIMARY KEY ("id", "day")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_event" ("id", "day", "kind")
SELECT "id", "day", "kind"
FROM "event";
DROP TABLE "event";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_event" RENAME TO "event";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('event');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
