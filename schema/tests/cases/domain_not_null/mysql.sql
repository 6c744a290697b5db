-- up, transaction
UPDATE `users` SET `email` = 'x@y' WHERE `email` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NULL;
