-- stale: `using` of visits.day
-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'visits' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('visits_code_day_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('visits') WHERE name NOT IN ('id', 'code', 'day');
-- rewrites_table visits
CREATE TABLE "__kit_new_visits" (
    "id" integer NOT NULL,
    "code" text CONSTRAINT "visits_code_length_check" CHECK (length("code") <= 30),
    "day" integer,
    PRIMARY KEY ("id"),
    CONSTRAINT "visits_once" UNIQUE ("day")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_visits" ("id", "code", "day")
SELECT "id", "code", "day"
FROM "visits";
DROP TABLE "visits";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_visits" RENAME TO "visits";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "visits_by_code" ON "visits" ("code", "day");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('visits');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'visits' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('visits_by_code')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('visits') WHERE name NOT IN ('id', 'code', 'day');
-- rewrites_table visits
CREATE TABLE "__kit_new_visits" (
    "id" integer NOT NULL,
    "code" text CONSTRAINT "visits_code_length_check" CHECK (length("code") <= 30),
    "day" integer,
    PRIMARY KEY ("id"),
    CONSTRAINT "visits_day_key" UNIQUE ("day")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_visits" ("id", "code", "day")
SELECT "id", "code", "day"
FROM "visits";
DROP TABLE "visits";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_visits" RENAME TO "visits";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "visits_code_day_idx" ON "visits" ("code", "day");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('visits');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
