-- up, transaction
ALTER TABLE `users` ADD COLUMN `age` int NULL;
-- down, transaction
-- drops_column users.age
ALTER TABLE `users` DROP COLUMN `age`;
