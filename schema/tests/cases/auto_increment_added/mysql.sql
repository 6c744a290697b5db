-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
