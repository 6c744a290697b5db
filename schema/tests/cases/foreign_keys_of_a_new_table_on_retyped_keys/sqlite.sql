-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
CREATE TABLE "bears" (
    "id" integer NOT NULL,
    "zebra_code" integer NOT NULL CONSTRAINT "bears_zebra_code_fkey" REFERENCES "zebras" ("code"),
    "herd" text NOT NULL CONSTRAINT "bears_herd_length_check" CHECK (length("herd") <= 20),
    "number" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "bears_herd_number_fkey" FOREIGN KEY ("herd", "number") REFERENCES "zebras" ("herd", "number")
) STRICT;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'alphas' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('alphas') WHERE name NOT IN ('id', 'zebra_code');
-- may_refuse_rows alphas.zebra_code
-- may_refuse_rows alphas
-- rewrites_table alphas
CREATE TABLE "__kit_new_alphas" (
    "id" integer NOT NULL,
    "zebra_code" integer NOT NULL CONSTRAINT "alphas_zebra_code_fkey" REFERENCES "zebras" ("code"),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_alphas" ("id", "zebra_code")
SELECT "id", zebra_code
FROM "alphas";
DROP TABLE "alphas";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_alphas" RENAME TO "alphas";
PRAGMA legacy_alter_table = OFF;
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'zebras' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('zebras') WHERE name NOT IN ('id', 'code', 'herd', 'number');
-- may_refuse_rows zebras.code
-- may_refuse_rows zebras.number
-- rewrites_table zebras
CREATE TABLE "__kit_new_zebras" (
    "id" integer NOT NULL,
    "code" integer NOT NULL,
    "herd" text NOT NULL CONSTRAINT "zebras_herd_length_check" CHECK (length("herd") <= 20),
    "number" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "zebras_code_key" UNIQUE ("code"),
    CONSTRAINT "zebras_herd_number_key" UNIQUE ("herd", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_zebras" ("id", "code", "herd", "number")
SELECT "id", code, "herd", number
FROM "zebras";
DROP TABLE "zebras";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_zebras" RENAME TO "zebras";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('alphas');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('bears');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('zebras');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'alphas' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('alphas') WHERE name NOT IN ('id', 'zebra_code');
-- may_refuse_rows alphas
-- rewrites_table alphas
CREATE TABLE "__kit_new_alphas" (
    "id" integer NOT NULL,
    "zebra_code" text NOT NULL CONSTRAINT "alphas_zebra_code_length_check" CHECK (length("zebra_code") <= 20),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_alphas" ("id", "zebra_code")
SELECT "id", "zebra_code"
FROM "alphas";
DROP TABLE "alphas";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_alphas" RENAME TO "alphas";
PRAGMA legacy_alter_table = OFF;
-- drops_table bears
DROP TABLE "bears";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'zebras' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('zebras') WHERE name NOT IN ('id', 'code', 'herd', 'number');
-- may_refuse_rows zebras
-- may_refuse_rows zebras
-- rewrites_table zebras
CREATE TABLE "__kit_new_zebras" (
    "id" integer NOT NULL,
    "code" text NOT NULL CONSTRAINT "zebras_code_length_check" CHECK (length("code") <= 20),
    "herd" text NOT NULL CONSTRAINT "zebras_herd_length_check" CHECK (length("herd") <= 20),
    "number" text NOT NULL CONSTRAINT "zebras_number_length_check" CHECK (length("number") <= 20),
    PRIMARY KEY ("id"),
    CONSTRAINT "zebras_code_key" UNIQUE ("code"),
    CONSTRAINT "zebras_herd_number_key" UNIQUE ("herd", "number")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_zebras" ("id", "code", "herd", "number")
SELECT "id", "code", "herd", "number"
FROM "zebras";
DROP TABLE "zebras";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_zebras" RENAME TO "zebras";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('alphas');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('zebras');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
