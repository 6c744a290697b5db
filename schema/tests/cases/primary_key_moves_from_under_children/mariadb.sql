-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
ALTER TABLE `users` DROP FOREIGN KEY `users_boss_fkey`;
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` bigint NOT NULL,
    ADD PRIMARY KEY (`code`, `id`),
    ADD CONSTRAINT `users_id_key` UNIQUE (`id`);
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
ALTER TABLE `users` ADD CONSTRAINT `users_boss_fkey` FOREIGN KEY (`boss`) REFERENCES `users` (`id`);
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_id_fkey`;
ALTER TABLE `users` DROP FOREIGN KEY `users_boss_fkey`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP PRIMARY KEY,
    DROP INDEX `users_id_key`,
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
ALTER TABLE `users` ADD CONSTRAINT `users_boss_fkey` FOREIGN KEY (`boss`) REFERENCES `users` (`id`);
