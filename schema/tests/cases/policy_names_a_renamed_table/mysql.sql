-- up, transaction
RENAME TABLE `members` TO `people`;
ALTER TABLE `people` RENAME COLUMN `member` TO `who`;
-- down, transaction
RENAME TABLE `people` TO `members`;
ALTER TABLE `members` RENAME COLUMN `who` TO `member`;
