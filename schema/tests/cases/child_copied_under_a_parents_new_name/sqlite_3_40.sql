-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "code" TO "handle";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'accounts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('accounts') WHERE name NOT IN ('id', 'user_code');
-- may_refuse_rows accounts
-- rewrites_table accounts
CREATE TABLE "__kit_new_accounts" (
    "id" integer NOT NULL,
    "user_code" text CONSTRAINT "accounts_user_code_length_check" CHECK (length("user_code") <= 30) CONSTRAINT "accounts_user_code_fkey" REFERENCES "users" ("handle"),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_accounts" ("id", "user_code")
SELECT "id", "user_code"
FROM "accounts";
DROP TABLE "accounts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_accounts" RENAME TO "accounts";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'handle');
-- may_refuse_rows users
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "handle" text NOT NULL CONSTRAINT "users_handle_length_check" CHECK (length("handle") <= 30),
    PRIMARY KEY ("id"),
    CONSTRAINT "users_code_key" UNIQUE ("handle")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "handle")
SELECT "id", "handle"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "handle" TO "code";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'accounts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('accounts') WHERE name NOT IN ('id', 'user_code');
-- may_refuse_rows accounts
-- rewrites_table accounts
CREATE TABLE "__kit_new_accounts" (
    "id" integer NOT NULL,
    "user_code" text CONSTRAINT "accounts_user_code_length_check" CHECK (length("user_code") <= 20) CONSTRAINT "accounts_user_code_fkey" REFERENCES "users" ("code"),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_accounts" ("id", "user_code")
SELECT "id", "user_code"
FROM "accounts";
DROP TABLE "accounts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_accounts" RENAME TO "accounts";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'code');
-- may_refuse_rows users
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "code" text NOT NULL CONSTRAINT "users_code_length_check" CHECK (length("code") <= 20),
    PRIMARY KEY ("id"),
    CONSTRAINT "users_code_key" UNIQUE ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "code")
SELECT "id", "code"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
