-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `number` int NOT NULL DEFAULT 9;
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `number` int NOT NULL;
