-- up, transaction
-- rewrites_table users.age
ALTER TABLE `users` MODIFY COLUMN `age` bigint NULL;
-- down, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE `users` MODIFY COLUMN `age` int NULL;
