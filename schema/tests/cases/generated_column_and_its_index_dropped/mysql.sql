-- up, transaction
-- drops_column books.pages_more
ALTER TABLE `books`
    DROP INDEX `books_more`,
    DROP COLUMN `pages_more`,
    ADD INDEX `books_more` (`pages`);
-- down, transaction
-- rewrites_table books.pages_more
ALTER TABLE `books`
    DROP INDEX `books_more`,
    ADD COLUMN `pages_more` int GENERATED ALWAYS AS (pages + 1) STORED NULL,
    ADD INDEX `books_more` (`pages_more`);
