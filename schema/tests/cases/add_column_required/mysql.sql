-- up, transaction
-- refuses_rows users.age
ALTER TABLE `users` ADD COLUMN `age` int NULL;
ALTER TABLE `users` MODIFY COLUMN `age` int NOT NULL;
-- down, transaction
-- drops_column users.age
ALTER TABLE `users` DROP COLUMN `age`;
