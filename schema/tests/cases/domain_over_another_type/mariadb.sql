-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
-- rewrites_table posts.user_id
ALTER TABLE `posts` MODIFY COLUMN `user_id` bigint NOT NULL;
-- rewrites_table users.id
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`);
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
-- narrows_type posts.user_id
-- rewrites_table posts.user_id
ALTER TABLE `posts` MODIFY COLUMN `user_id` int NOT NULL;
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE `users` MODIFY COLUMN `id` int NOT NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`);
