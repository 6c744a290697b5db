-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'posts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- may_refuse_rows posts
-- rewrites_table posts
CREATE TABLE "__kit_new_posts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" integer NOT NULL CONSTRAINT "posts_user_id_fkey" REFERENCES "users" ("id") ON DELETE CASCADE,
    "title" text NOT NULL CONSTRAINT "posts_title_length_check" CHECK (length("title") <= 255)
) STRICT;
INSERT INTO sqlite_sequence (name, seq) SELECT '__kit_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
INSERT OR ROLLBACK INTO "__kit_new_posts" ("id", "user_id", "title")
SELECT "id", "user_id", "title"
FROM "posts";
DROP TABLE "posts";
ALTER TABLE "__kit_new_posts" RENAME TO "posts";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('posts');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("ok" integer CONSTRAINT "a trigger or an index that kit does not know hangs on a table that is copied: drop it before and create it after, in migrations of their own" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("ok")
SELECT 0 FROM sqlite_master WHERE tbl_name = 'posts' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()));
DROP TABLE temp."__kit_unknown";
-- rewrites_table posts
CREATE TABLE "__kit_new_posts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" integer NOT NULL,
    "title" text NOT NULL CONSTRAINT "posts_title_length_check" CHECK (length("title") <= 255)
) STRICT;
INSERT INTO sqlite_sequence (name, seq) SELECT '__kit_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
INSERT OR ROLLBACK INTO "__kit_new_posts" ("id", "user_id", "title")
SELECT "id", "user_id", "title"
FROM "posts";
DROP TABLE "posts";
ALTER TABLE "__kit_new_posts" RENAME TO "posts";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('posts');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
