-- up, transaction
ALTER TABLE `event` ADD COLUMN `size` int NULL;
-- down, transaction
-- drops_column event.size
ALTER TABLE `event` DROP COLUMN `size`;
