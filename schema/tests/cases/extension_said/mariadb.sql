-- up, transaction
-- narrows_type users.name
-- rewrites_table users.name
ALTER TABLE `users` MODIFY COLUMN `name` varchar(80) NOT NULL;
-- down, transaction
-- rewrites_table users.name
ALTER TABLE `users` MODIFY COLUMN `name` longtext NOT NULL;
