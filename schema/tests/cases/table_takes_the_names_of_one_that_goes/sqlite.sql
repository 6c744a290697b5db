-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP INDEX "texts_by_user";
CREATE TABLE "articles" (
    "number" integer NOT NULL,
    "writer" integer NOT NULL CONSTRAINT "text_of_user" REFERENCES "users" ("id"),
    "headline" text NOT NULL CONSTRAINT "articles_headline_length_check" CHECK (length("headline") <= 40),
    PRIMARY KEY ("number"),
    CONSTRAINT "texts_once" UNIQUE ("headline")
) STRICT;
CREATE INDEX "texts_by_user" ON "articles" ("writer");
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'likes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('likes') WHERE name NOT IN ('id', 'post_id');
-- may_refuse_rows likes
-- rewrites_table likes
CREATE TABLE "__kit_new_likes" (
    "id" integer NOT NULL,
    "post_id" integer CONSTRAINT "likes_post_id_fkey" REFERENCES "articles" ("number"),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_likes" ("id", "post_id")
SELECT "id", "post_id"
FROM "likes";
DROP TABLE "likes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_likes" RENAME TO "likes";
PRAGMA legacy_alter_table = OFF;
-- drops_table posts
DROP TABLE "posts";
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('likes');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP INDEX "texts_by_user";
CREATE TABLE "posts" (
    "id" integer NOT NULL,
    "user_id" integer NOT NULL CONSTRAINT "text_of_user" REFERENCES "users" ("id"),
    "title" text NOT NULL CONSTRAINT "posts_title_length_check" CHECK (length("title") <= 40),
    PRIMARY KEY ("id"),
    CONSTRAINT "texts_once" UNIQUE ("title")
) STRICT;
CREATE INDEX "texts_by_user" ON "posts" ("user_id");
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'likes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('likes') WHERE name NOT IN ('id', 'post_id');
-- refuses_nulls likes.post_id
-- may_refuse_rows likes
-- rewrites_table likes
CREATE TABLE "__kit_new_likes" (
    "id" integer NOT NULL,
    "post_id" integer NOT NULL CONSTRAINT "likes_post_id_fkey" REFERENCES "posts" ("id"),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_likes" ("id", "post_id")
SELECT "id", "post_id"
FROM "likes";
DROP TABLE "likes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_likes" RENAME TO "likes";
PRAGMA legacy_alter_table = OFF;
-- drops_table articles
DROP TABLE "articles";
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('likes');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
