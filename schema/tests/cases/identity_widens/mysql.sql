-- up, transaction
-- rewrites_table users.id
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
-- down, transaction
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE `users` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;
