-- up, transaction
ALTER TABLE `posts` ADD INDEX `posts_user_id_fkey` (`user_id`);
-- may_refuse_rows posts
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
ALTER TABLE `posts` DROP INDEX `posts_user_id_fkey`;
