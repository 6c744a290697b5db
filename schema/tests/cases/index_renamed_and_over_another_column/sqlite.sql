-- up, transaction
DROP INDEX "books_old";
CREATE INDEX "books_new" ON "books" ("price");
-- down, transaction
DROP INDEX "books_new";
CREATE INDEX "books_old" ON "books" ("pages");
