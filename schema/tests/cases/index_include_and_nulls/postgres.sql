-- up, transaction
ALTER TABLE "books" RENAME COLUMN "author" TO "writer";
DROP INDEX "books_code_idx";
DROP INDEX "books_title_idx";
-- may_refuse_rows books
CREATE UNIQUE INDEX "books_code_idx" ON "books" ("code") NULLS NOT DISTINCT;
CREATE INDEX "books_title_idx" ON "books" ("title") INCLUDE ("writer", "code");
-- down, transaction
ALTER TABLE "books" RENAME COLUMN "writer" TO "author";
DROP INDEX "books_code_idx";
DROP INDEX "books_title_idx";
-- may_refuse_rows books
CREATE UNIQUE INDEX "books_code_idx" ON "books" ("code");
CREATE INDEX "books_title_idx" ON "books" ("title") INCLUDE ("author");
