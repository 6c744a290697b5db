-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "users" RENAME COLUMN "mood" TO "temper";
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "temper" text NOT NULL DEFAULT 'glad' CONSTRAINT "users_mood_label_check" CHECK ("temper" IN ('glad', 'sad')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name", "temper")
SELECT "id", "name", CASE "temper" WHEN 'happy' THEN 'glad' ELSE "temper" END
FROM "users";
DROP TABLE "users";
ALTER TABLE "__kit_new_users" RENAME TO "users";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE "users" RENAME COLUMN "temper" TO "mood";
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "mood" text NOT NULL DEFAULT 'happy' CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name", "mood")
SELECT "id", "name", CASE "mood" WHEN 'glad' THEN 'happy' ELSE "mood" END
FROM "users";
DROP TABLE "users";
ALTER TABLE "__kit_new_users" RENAME TO "users";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
