-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "code" TO "handle";
ALTER TABLE "users" DROP CONSTRAINT "users_code_length_check";
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
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_handle_length_check" CHECK (length("handle") <= 30);
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "users" RENAME COLUMN "handle" TO "code";
ALTER TABLE "users" DROP CONSTRAINT "users_handle_length_check";
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
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_code_length_check" CHECK (length("code") <= 20);
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
