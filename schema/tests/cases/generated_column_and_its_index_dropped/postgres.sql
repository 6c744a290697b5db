-- up, transaction
DROP INDEX "books_more";
-- drops_column books.pages_more
ALTER TABLE "books" DROP COLUMN "pages_more";
CREATE INDEX "books_more" ON "books" ("pages");
-- down, transaction
DROP INDEX "books_more";
-- rewrites_table books.pages_more
ALTER TABLE "books" ADD COLUMN "pages_more" integer GENERATED ALWAYS AS (pages + 1) STORED;
CREATE INDEX "books_more" ON "books" ("pages_more");
