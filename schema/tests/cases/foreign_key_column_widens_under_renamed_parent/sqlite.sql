-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "p" RENAME TO "pp";
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'c' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'pp' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- may_refuse_rows c
-- rewrites_table c
CREATE TABLE "__kit_new_c" (
    "id" integer NOT NULL,
    "p" text NOT NULL CONSTRAINT "c_p_length_check" CHECK (length("p") <= 30) CONSTRAINT "c_p_fkey" REFERENCES "pp" ("code") ON DELETE CASCADE,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_c" ("id", "p")
SELECT "id", "p"
FROM "c";
DROP TABLE "c";
ALTER TABLE "__kit_new_c" RENAME TO "c";
-- may_refuse_rows pp
-- rewrites_table pp
CREATE TABLE "__kit_new_pp" (
    "code" text NOT NULL CONSTRAINT "pp_code_length_check" CHECK (length("code") <= 30),
    PRIMARY KEY ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_pp" ("code")
SELECT "code"
FROM "pp";
DROP TABLE "pp";
ALTER TABLE "__kit_new_pp" RENAME TO "pp";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('c');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('pp');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "pp" RENAME TO "p";
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'c' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'p' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- may_refuse_rows c
-- rewrites_table c
CREATE TABLE "__kit_new_c" (
    "id" integer NOT NULL,
    "p" text NOT NULL CONSTRAINT "c_p_length_check" CHECK (length("p") <= 10) CONSTRAINT "c_p_fkey" REFERENCES "p" ("code") ON DELETE CASCADE,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_c" ("id", "p")
SELECT "id", "p"
FROM "c";
DROP TABLE "c";
ALTER TABLE "__kit_new_c" RENAME TO "c";
-- may_refuse_rows p
-- rewrites_table p
CREATE TABLE "__kit_new_p" (
    "code" text NOT NULL CONSTRAINT "p_code_length_check" CHECK (length("code") <= 10),
    PRIMARY KEY ("code")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_p" ("code")
SELECT "code"
FROM "p";
DROP TABLE "p";
ALTER TABLE "__kit_new_p" RENAME TO "p";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('c');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('p');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
