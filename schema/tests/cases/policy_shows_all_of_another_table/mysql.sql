-- up, transaction
ALTER TABLE `members` ADD COLUMN `since` bigint NULL;
-- down, transaction
-- drops_column members.since
ALTER TABLE `members` DROP COLUMN `since`;
