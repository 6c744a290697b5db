-- candidate: column rooms.id -> rooms.number (40 %)
-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'doors' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('doors') WHERE name NOT IN ('house', 'id');
-- may_refuse_rows doors
-- rewrites_table doors
CREATE TABLE "__kit_new_doors" (
    "house" integer,
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_doors" ("house", "id")
SELECT "house", "id"
FROM "doors";
DROP TABLE "doors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_doors" RENAME TO "doors";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'keys' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('keys') WHERE name NOT IN ('house', 'id');
-- may_refuse_rows keys
-- rewrites_table keys
CREATE TABLE "__kit_new_keys" (
    "house" integer NOT NULL,
    "id" integer NOT NULL,
    "number" integer NOT NULL DEFAULT 1,
    PRIMARY KEY ("house", "id", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_keys" ("house", "id")
SELECT "house", "id"
FROM "keys";
DROP TABLE "keys";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_keys" RENAME TO "keys";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'logs' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('logs') WHERE name NOT IN ('house');
-- rewrites_table logs
CREATE TABLE "__kit_new_logs" (
    "house" integer
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_logs" ("house")
SELECT "house"
FROM "logs";
DROP TABLE "logs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_logs" RENAME TO "logs";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'rooms' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('rooms') WHERE name NOT IN ('id', 'house');
-- drops_column rooms.id
-- may_refuse_rows rooms
-- rewrites_table rooms
CREATE TABLE "__kit_new_rooms" (
    "house" integer NOT NULL,
    "number" integer NOT NULL DEFAULT 1,
    PRIMARY KEY ("house", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_rooms" ("house")
SELECT "house"
FROM "rooms";
DROP TABLE "rooms";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_rooms" RENAME TO "rooms";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'seats' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('seats') WHERE name NOT IN ('line', 'number', 'a', 'b');
-- drops_column seats.line
-- drops_column seats.number
-- may_refuse_rows seats
-- rewrites_table seats
CREATE TABLE "__kit_new_seats" (
    "a" integer NOT NULL,
    "b" integer NOT NULL DEFAULT 7,
    PRIMARY KEY ("a", "b")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_seats" ("a", "b")
SELECT "a", coalesce("b", 7)
FROM "seats";
DROP TABLE "seats";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_seats" RENAME TO "seats";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('doors');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('keys');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('logs');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('rooms');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('seats');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'doors' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('doors') WHERE name NOT IN ('house', 'id');
-- refuses_nulls doors.house
-- may_refuse_rows doors
-- rewrites_table doors
CREATE TABLE "__kit_new_doors" (
    "house" integer NOT NULL,
    "id" integer NOT NULL,
    PRIMARY KEY ("house", "id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_doors" ("house", "id")
SELECT "house", "id"
FROM "doors";
DROP TABLE "doors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_doors" RENAME TO "doors";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'keys' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('keys') WHERE name NOT IN ('house', 'id', 'number');
-- drops_column keys.number
-- may_refuse_rows keys
-- rewrites_table keys
CREATE TABLE "__kit_new_keys" (
    "house" integer NOT NULL,
    "id" integer NOT NULL,
    PRIMARY KEY ("house", "id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_keys" ("house", "id")
SELECT "house", "id"
FROM "keys";
DROP TABLE "keys";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_keys" RENAME TO "keys";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'logs' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('logs') WHERE name NOT IN ('house');
-- refuses_nulls logs.house
-- may_refuse_rows logs
-- rewrites_table logs
CREATE TABLE "__kit_new_logs" (
    "house" integer NOT NULL,
    PRIMARY KEY ("house")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_logs" ("house")
SELECT "house"
FROM "logs";
DROP TABLE "logs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_logs" RENAME TO "logs";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'rooms' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('rooms') WHERE name NOT IN ('house', 'number');
-- refuses_rows rooms.id
-- drops_column rooms.number
-- may_refuse_rows rooms
-- rewrites_table rooms
CREATE TABLE "__kit_new_rooms" (
    "house" integer NOT NULL,
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_rooms" ("house")
SELECT "house"
FROM "rooms";
DROP TABLE "rooms";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_rooms" RENAME TO "rooms";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'seats' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('seats') WHERE name NOT IN ('a', 'b');
-- refuses_rows seats.line
-- refuses_rows seats.number
-- may_refuse_rows seats
-- rewrites_table seats
CREATE TABLE "__kit_new_seats" (
    "a" integer NOT NULL,
    "b" integer,
    "line" integer NOT NULL,
    "number" integer NOT NULL,
    PRIMARY KEY ("line", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_seats" ("a", "b")
SELECT "a", "b"
FROM "seats";
DROP TABLE "seats";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_seats" RENAME TO "seats";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('doors');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('keys');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('logs');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('rooms');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('seats');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
