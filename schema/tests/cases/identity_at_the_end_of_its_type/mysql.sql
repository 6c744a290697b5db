-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `id` smallint NOT NULL AUTO_INCREMENT;
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `id` smallint NOT NULL;
