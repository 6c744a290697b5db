-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('users_size_idx')));
DROP TABLE temp."__kit_unknown";
-- recreates_column users.size
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "size" integer NOT NULL GENERATED ALWAYS AS (length(name) + 1) STORED,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name")
SELECT "id", "name"
FROM "users";
DROP TABLE "users";
ALTER TABLE "__kit_new_users" RENAME TO "users";
CREATE INDEX "users_size_idx" ON "users" ("size");
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('users_size_idx')));
DROP TABLE temp."__kit_unknown";
-- recreates_column users.size
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "size" integer NOT NULL GENERATED ALWAYS AS (length(name)) STORED,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "name")
SELECT "id", "name"
FROM "users";
DROP TABLE "users";
ALTER TABLE "__kit_new_users" RENAME TO "users";
CREATE INDEX "users_size_idx" ON "users" ("size");
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
