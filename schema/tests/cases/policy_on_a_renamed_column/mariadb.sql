-- up, transaction
ALTER TABLE `documents` RENAME COLUMN `owner` TO `author`;
-- down, transaction
ALTER TABLE `documents` RENAME COLUMN `author` TO `owner`;
