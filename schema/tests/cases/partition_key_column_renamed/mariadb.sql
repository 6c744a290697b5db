-- up, transaction
ALTER TABLE `event` RENAME COLUMN `day` TO `happened`;
-- down, transaction
ALTER TABLE `event` RENAME COLUMN `happened` TO `day`;
