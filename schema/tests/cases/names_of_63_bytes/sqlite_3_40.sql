-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_a" RENAME TO "articles_that_were_written_by_people_who_like_very_lon_a3091078";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_b" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_a";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_lon_a3091078" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_b";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_b" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x" TO "the_first_of_two_columns_that_swap_and_have_names_of_6_f9a79161";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_b" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y" TO "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_b" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_6_f9a79161" TO "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'articles_that_were_written_by_people_who_like_very_long_names_b' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('articles_that_were_written_by_people_who_like_very_long_names_b') WHERE name NOT IN ('id', 'the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y', 'the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x', 'kind');
-- may_refuse_rows articles_that_were_written_by_people_who_like_very_long_names_b
-- rewrites_table articles_that_were_written_by_people_who_like_very_long_names_b
CREATE TABLE "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_b" (
    "id" integer NOT NULL,
    "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y" integer NOT NULL,
    "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x" integer NOT NULL,
    "kind" text NOT NULL DEFAULT 'old' CONSTRAINT "articles_that_were_written_by_people_who_like_very_lon_1c5729f6" CHECK ("kind" IN ('old', 'fresh')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_b" ("id", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x", "kind")
SELECT "id", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x", "kind"
FROM "articles_that_were_written_by_people_who_like_very_long_names_b";
DROP TABLE "articles_that_were_written_by_people_who_like_very_long_names_b";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_b" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_b";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('articles_that_were_written_by_people_who_like_very_long_names_b');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_b" RENAME TO "articles_that_were_written_by_people_who_like_very_lon_a3091078";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_a" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_b";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_lon_a3091078" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_a";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_a" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y" TO "the_first_of_two_columns_that_swap_and_have_names_of_6_f9a79161";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_a" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x" TO "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y";
ALTER TABLE "articles_that_were_written_by_people_who_like_very_long_names_a" RENAME COLUMN "the_first_of_two_columns_that_swap_and_have_names_of_6_f9a79161" TO "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'articles_that_were_written_by_people_who_like_very_long_names_a' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('articles_that_were_written_by_people_who_like_very_long_names_a') WHERE name NOT IN ('id', 'the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x', 'the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y', 'kind');
-- may_refuse_rows articles_that_were_written_by_people_who_like_very_long_names_a
-- rewrites_table articles_that_were_written_by_people_who_like_very_long_names_a
CREATE TABLE "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_a" (
    "id" integer NOT NULL,
    "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x" integer NOT NULL,
    "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y" integer NOT NULL,
    "kind" text NOT NULL DEFAULT 'old' CONSTRAINT "articles_that_were_written_by_people_who_like_very_lon_f415b7f0" CHECK ("kind" IN ('old', 'fresh', 'gone')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_a" ("id", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y", "kind")
SELECT "id", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_x", "the_first_of_two_columns_that_swap_and_have_names_of_63_bytes_y", "kind"
FROM "articles_that_were_written_by_people_who_like_very_long_names_a";
DROP TABLE "articles_that_were_written_by_people_who_like_very_long_names_a";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_articles_that_were_written_by_people_who_like_very_long_names_a" RENAME TO "articles_that_were_written_by_people_who_like_very_long_names_a";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('articles_that_were_written_by_people_who_like_very_long_names_a');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
