-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "b" TO "number";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('users_a_idx', 'users_code_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'code', 'a', 'number');
-- may_refuse_rows users
-- may_refuse_rows users
-- may_refuse_rows users
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "code" integer,
    "a" integer NOT NULL,
    "number" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "users_a_key" UNIQUE ("a"),
    CONSTRAINT "users_code_key" UNIQUE ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "code", "a", "number")
SELECT "id", "code", "a", "number"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX "numbers" ON "users" ("number");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "number" TO "b";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('numbers')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'code', 'a', 'b');
-- may_refuse_rows users
-- may_refuse_rows users
-- may_refuse_rows users
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "code" integer,
    "a" integer NOT NULL,
    "b" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "users_b_key" UNIQUE ("b")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "code", "a", "b")
SELECT "id", "code", "a", "b"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX "users_a_idx" ON "users" ("a");
CREATE UNIQUE INDEX "users_code_idx" ON "users" ("code");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
