-- up, transaction
UPDATE `users` SET `name` = 'nobody' WHERE `name` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NOT NULL DEFAULT 'nobody';
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NULL;
