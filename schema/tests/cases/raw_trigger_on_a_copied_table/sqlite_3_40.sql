-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP TRIGGER "count_visits";
DROP TRIGGER "total_goes";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'totals' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('totals') WHERE name NOT IN ('id', 'visits');
-- may_refuse_rows totals
-- rewrites_table totals
CREATE TABLE "__kit_new_totals" (
    "id" integer NOT NULL,
    "visits" integer NOT NULL CONSTRAINT "not_negative" CHECK (visits >= 0),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_totals" ("id", "visits")
SELECT "id", "visits"
FROM "totals";
DROP TABLE "totals";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_totals" RENAME TO "totals";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'name', 'visits');
-- may_refuse_rows users
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "visits" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "users_visits_key" UNIQUE ("visits")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name", "visits")
SELECT "id", "name", "visits"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
CREATE TRIGGER "total_goes" BEFORE DELETE ON totals BEGIN
    DELETE FROM users WHERE visits < 0;
END;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('totals');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP TRIGGER "count_visits";
DROP TRIGGER "total_goes";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'totals' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('totals') WHERE name NOT IN ('id', 'visits');
-- rewrites_table totals
CREATE TABLE "__kit_new_totals" (
    "id" integer NOT NULL,
    "visits" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_totals" ("id", "visits")
SELECT "id", "visits"
FROM "totals";
DROP TABLE "totals";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_totals" RENAME TO "totals";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'name', 'visits');
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "visits" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name", "visits")
SELECT "id", "name", "visits"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
CREATE TRIGGER "total_goes" BEFORE DELETE ON totals BEGIN
    DELETE FROM users WHERE visits < 0;
END;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('totals');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
