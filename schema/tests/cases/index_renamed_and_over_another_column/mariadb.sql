-- up, transaction
ALTER TABLE `books`
    DROP INDEX `books_old`,
    ADD INDEX `books_new` (`price`);
-- down, transaction
ALTER TABLE `books`
    DROP INDEX `books_new`,
    ADD INDEX `books_old` (`pages`);
