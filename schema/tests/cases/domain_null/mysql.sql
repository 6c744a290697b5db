-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NULL;
-- down, transaction
-- refuses_nulls users.email
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
