-- up, transaction
ALTER INDEX "books_old" RENAME TO "books_new";
DROP INDEX "books_new";
CREATE INDEX "books_new" ON "books" ("price");
-- down, transaction
ALTER INDEX "books_new" RENAME TO "books_old";
DROP INDEX "books_old";
CREATE INDEX "books_old" ON "books" ("pages");
