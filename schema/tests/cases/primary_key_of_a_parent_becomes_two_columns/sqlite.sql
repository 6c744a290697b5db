-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'bills' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('bills') WHERE name NOT IN ('id', 'account', 'bank', 'number');
-- may_refuse_rows bills
-- rewrites_table bills
CREATE TABLE "__kit_new_bills" (
    "id" integer NOT NULL,
    "account" integer,
    "bank" integer,
    "number" integer,
    PRIMARY KEY ("id"),
    CONSTRAINT "bills_bank_number_fkey" FOREIGN KEY ("bank", "number") REFERENCES "accounts" ("bank", "number") ON DELETE CASCADE
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_bills" ("id", "account", "bank", "number")
SELECT "id", "account", "bank", "number"
FROM "bills";
DROP TABLE "bills";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_bills" RENAME TO "bills";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'accounts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('accounts') WHERE name NOT IN ('id', 'bank', 'number');
-- may_refuse_rows accounts
-- rewrites_table accounts
CREATE TABLE "__kit_new_accounts" (
    "id" integer NOT NULL,
    "bank" integer NOT NULL,
    "number" integer NOT NULL,
    PRIMARY KEY ("bank", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_accounts" ("id", "bank", "number")
SELECT "id", "bank", "number"
FROM "accounts";
DROP TABLE "accounts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_accounts" RENAME TO "accounts";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('bills');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'bills' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('bills') WHERE name NOT IN ('id', 'account', 'bank', 'number');
-- may_refuse_rows bills
-- rewrites_table bills
CREATE TABLE "__kit_new_bills" (
    "id" integer NOT NULL,
    "account" integer CONSTRAINT "bills_account_fkey" REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "bank" integer,
    "number" integer,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_bills" ("id", "account", "bank", "number")
SELECT "id", "account", "bank", "number"
FROM "bills";
DROP TABLE "bills";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_bills" RENAME TO "bills";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'accounts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('accounts') WHERE name NOT IN ('id', 'bank', 'number');
-- may_refuse_rows accounts
-- rewrites_table accounts
CREATE TABLE "__kit_new_accounts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "bank" integer NOT NULL,
    "number" integer NOT NULL
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_accounts" ("id", "bank", "number")
SELECT "id", "bank", "number"
FROM "accounts";
DROP TABLE "accounts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_accounts" RENAME TO "accounts";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('accounts');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('bills');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
