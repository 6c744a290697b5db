-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'prices' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('prices') WHERE name NOT IN ('id', 'price', 'count', 'name');
-- may_refuse_rows prices
-- may_refuse_rows prices
-- rewrites_table prices
CREATE TABLE "__kit_new_prices" (
    "id" integer NOT NULL,
    "price" integer NOT NULL,
    "count" integer NOT NULL DEFAULT 5,
    "name" text NOT NULL DEFAULT 'And  Or' CONSTRAINT "prices_name_length_check" CHECK (length("name") <= 20) CONSTRAINT "named" CHECK (name <> 'AND'),
    PRIMARY KEY ("id"),
    CONSTRAINT "priced" CHECK ((price > 0 OR count > 0) AND count < 9)
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_prices" ("id", "price", "count", "name")
SELECT "id", "price", "count", "name"
FROM "prices";
DROP TABLE "prices";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_prices" RENAME TO "prices";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('prices');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'prices' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('prices') WHERE name NOT IN ('id', 'price', 'count', 'name');
-- may_refuse_rows prices
-- may_refuse_rows prices
-- rewrites_table prices
CREATE TABLE "__kit_new_prices" (
    "id" integer NOT NULL,
    "price" integer NOT NULL,
    "count" integer NOT NULL DEFAULT 5,
    "name" text NOT NULL DEFAULT 'And Or' CONSTRAINT "prices_name_length_check" CHECK (length("name") <= 20) CONSTRAINT "named" CHECK (name <> 'And'),
    PRIMARY KEY ("id"),
    CONSTRAINT "priced" CHECK (price > 0 OR count > 0 AND count < 9)
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_prices" ("id", "price", "count", "name")
SELECT "id", "price", "count", "name"
FROM "prices";
DROP TABLE "prices";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_prices" RENAME TO "prices";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('prices');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
