-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "a" RENAME COLUMN "x" TO "xx";
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'a' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- rewrites_table a
CREATE TABLE "__kit_new_a" (
    "id" integer NOT NULL,
    "xx" integer NOT NULL,
    "g" integer NOT NULL GENERATED ALWAYS AS (xx + 1) STORED,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_a" ("id", "xx")
SELECT "id", "xx"
FROM "a";
DROP TABLE "a";
ALTER TABLE "__kit_new_a" RENAME TO "a";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('a');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "a" RENAME COLUMN "xx" TO "x";
-- drops_column a.g
ALTER TABLE "a" DROP COLUMN "g";
COMMIT;
PRAGMA foreign_keys = ON;
