-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "alpha" RENAME TO "alpha__kit_swap";
ALTER TABLE "beta" RENAME TO "alpha";
ALTER TABLE "alpha__kit_swap" RENAME TO "beta";
DROP INDEX "by_other";
DROP INDEX "by_two";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'alpha' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('by_other')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('alpha') WHERE name NOT IN ('id', 'two', 'three');
-- may_refuse_rows alpha
-- rewrites_table alpha
CREATE TABLE "__kit_new_alpha" (
    "id" integer NOT NULL,
    "two" text NOT NULL CONSTRAINT "alpha_two_length_check" CHECK (length("two") <= 10),
    "three" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_alpha" ("id", "two", "three")
SELECT "id", "two", "three"
FROM "alpha";
DROP TABLE "alpha";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_alpha" RENAME TO "alpha";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "by_two" ON "alpha" ("two", "three");
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'beta' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('by_two')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('beta') WHERE name NOT IN ('id', 'two', 'three');
-- may_refuse_rows beta
-- may_refuse_rows beta
-- rewrites_table beta
CREATE TABLE "__kit_new_beta" (
    "id" integer NOT NULL,
    "two" text NOT NULL CONSTRAINT "beta_two_length_check" CHECK (length("two") <= 10),
    "three" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "beta_three_key" UNIQUE ("three")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_beta" ("id", "two", "three")
SELECT "id", "two", "three"
FROM "beta";
DROP TABLE "beta";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_beta" RENAME TO "beta";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "by_other" ON "beta" ("three", "two");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('alpha');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('beta');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "beta" RENAME TO "alpha__kit_swap";
ALTER TABLE "alpha" RENAME TO "beta";
ALTER TABLE "alpha__kit_swap" RENAME TO "alpha";
DROP INDEX "by_other";
DROP INDEX "by_two";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'alpha' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('by_other')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('alpha') WHERE name NOT IN ('id', 'two', 'three');
-- may_refuse_rows alpha
-- rewrites_table alpha
CREATE TABLE "__kit_new_alpha" (
    "id" integer NOT NULL,
    "two" text NOT NULL CONSTRAINT "alpha_two_length_check" CHECK (length("two") <= 5),
    "three" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_alpha" ("id", "two", "three")
SELECT "id", "two", "three"
FROM "alpha";
DROP TABLE "alpha";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_alpha" RENAME TO "alpha";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "by_two" ON "alpha" ("two");
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'beta' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('by_two')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('beta') WHERE name NOT IN ('id', 'two', 'three');
-- may_refuse_rows beta
-- rewrites_table beta
CREATE TABLE "__kit_new_beta" (
    "id" integer NOT NULL,
    "two" text NOT NULL CONSTRAINT "beta_two_length_check" CHECK (length("two") <= 9),
    "three" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_beta" ("id", "two", "three")
SELECT "id", "two", "three"
FROM "beta";
DROP TABLE "beta";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_beta" RENAME TO "beta";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "by_other" ON "beta" ("two");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('alpha');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('beta');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
