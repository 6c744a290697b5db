-- up, transaction
ALTER TABLE `orders` RENAME COLUMN `number` TO `nr`;
-- down, transaction
ALTER TABLE `orders` RENAME COLUMN `nr` TO `number`;
