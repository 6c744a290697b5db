-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
DROP INDEX "books_more";
-- drops_column books.pages_more
ALTER TABLE "books" DROP COLUMN "pages_more";
CREATE INDEX "books_more" ON "books" ("pages");
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'books' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('books_more')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('books') WHERE name NOT IN ('id', 'pages');
-- rewrites_table books
CREATE TABLE "__kit_new_books" (
    "id" integer NOT NULL,
    "pages" integer NOT NULL,
    "pages_more" integer GENERATED ALWAYS AS (pages + 1) STORED,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_books" ("id", "pages")
SELECT "id", "pages"
FROM "books";
DROP TABLE "books";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_books" RENAME TO "books";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "books_more" ON "books" ("pages_more");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('books');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
