-- up, transaction
ALTER TABLE `books` RENAME COLUMN `author` TO `writer`;
-- down, transaction
ALTER TABLE `books` RENAME COLUMN `writer` TO `author`;
