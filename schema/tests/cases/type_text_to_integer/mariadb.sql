-- up, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE `users` MODIFY COLUMN `age` int NOT NULL DEFAULT 5;
-- down, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE `users` MODIFY COLUMN `age` varchar(10) NOT NULL DEFAULT '5';
