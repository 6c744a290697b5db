-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "delta" RENAME TO "delta__kit_swap";
ALTER TABLE "gamma" RENAME TO "delta";
ALTER TABLE "delta__kit_swap" RENAME TO "gamma";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'delta' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('delta') WHERE name NOT IN ('id');
-- may_refuse_rows delta
-- may_refuse_rows delta
-- may_refuse_rows delta
-- rewrites_table delta
CREATE TABLE "__kit_new_delta" (
    "id" integer NOT NULL,
    "gamma_id" integer CONSTRAINT "delta_gamma_id_fkey1" REFERENCES "gamma" ("id"),
    "two" integer,
    "three" integer,
    "four" integer CONSTRAINT "delta_four_check1" CHECK (four > 0),
    PRIMARY KEY ("id"),
    CONSTRAINT "delta_three_key1" UNIQUE ("three")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_delta" ("id")
SELECT "id"
FROM "delta";
DROP TABLE "delta";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_delta" RENAME TO "delta";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "delta_two_idx1" ON "delta" ("two");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('delta');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('gamma');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "gamma" RENAME TO "delta__kit_swap";
ALTER TABLE "delta" RENAME TO "gamma";
ALTER TABLE "delta__kit_swap" RENAME TO "delta";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'gamma' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('delta_two_idx1')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('gamma') WHERE name NOT IN ('id', 'gamma_id', 'two', 'three', 'four');
-- drops_column gamma.gamma_id
-- drops_column gamma.two
-- drops_column gamma.three
-- drops_column gamma.four
-- rewrites_table gamma
CREATE TABLE "__kit_new_gamma" (
    "id" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_gamma" ("id")
SELECT "id"
FROM "gamma";
DROP TABLE "gamma";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_gamma" RENAME TO "gamma";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('delta');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('gamma');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
