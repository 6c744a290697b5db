-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'events' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('events_at_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('events') WHERE name NOT IN ('id', 'at', 'day', 'body');
-- may_refuse_rows events
-- rewrites_table events
CREATE TABLE "__kit_new_events" (
    "id" integer NOT NULL,
    "at" text,
    "day" text NOT NULL,
    "body" text CONSTRAINT "events_body_json_check" CHECK (json_valid("body")),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_events" ("id", "at", "day", "body")
SELECT "id", "at", "day", "body"
FROM "events";
DROP TABLE "events";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_events" RENAME TO "events";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "events_at_idx" ON "events" ("at");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('events');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'events' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('events_at_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('events') WHERE name NOT IN ('id', 'at', 'day', 'body');
-- may_refuse_rows events
-- may_refuse_rows events
-- may_refuse_rows events
-- rewrites_table events
CREATE TABLE "__kit_new_events" (
    "id" integer NOT NULL,
    "at" text CONSTRAINT "events_at_length_check" CHECK (length("at") <= 40),
    "day" text NOT NULL CONSTRAINT "events_day_length_check" CHECK (length("day") <= 10),
    "body" text CONSTRAINT "events_body_length_check" CHECK (length("body") <= 40),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_events" ("id", "at", "day", "body")
SELECT "id", "at", "day", "body"
FROM "events";
DROP TABLE "events";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_events" RENAME TO "events";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "events_at_idx" ON "events" ("at");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('events');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
