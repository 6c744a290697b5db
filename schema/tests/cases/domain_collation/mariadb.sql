-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `code` varchar(40) COLLATE utf8mb4_bin NOT NULL;
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `code` varchar(40) NOT NULL;
