-- up, transaction
-- drops_column users.age
ALTER TABLE `users` DROP COLUMN `age`;
-- down, transaction
ALTER TABLE `users` ADD COLUMN `age` int NULL;
