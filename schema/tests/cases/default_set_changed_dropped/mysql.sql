-- up, transaction
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(255) NOT NULL DEFAULT 'untitled';
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NOT NULL;
-- down, transaction
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(255) NOT NULL;
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NOT NULL DEFAULT 'x';
