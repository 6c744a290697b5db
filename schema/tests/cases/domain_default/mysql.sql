-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL DEFAULT 'x@y';
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
