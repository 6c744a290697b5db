-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NULL;
-- down, transaction
-- refuses_nulls users.name
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NOT NULL;
