-- up, transaction
ALTER TABLE `users` RENAME COLUMN `email` TO `mail`;
ALTER TABLE `users` MODIFY COLUMN `mail` varchar(320) NOT NULL DEFAULT 'x@y';
-- down, transaction
ALTER TABLE `users` RENAME COLUMN `mail` TO `email`;
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
