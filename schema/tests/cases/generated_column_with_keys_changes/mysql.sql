-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_code_fkey`;
ALTER TABLE `users` DROP FOREIGN KEY `users_parent_fkey`;
-- recreates_column users.code
-- recreates_column users.parent
ALTER TABLE `users`
    MODIFY COLUMN `code` bigint GENERATED ALWAYS AS (1 + a + 0) STORED NULL,
    MODIFY COLUMN `parent` bigint GENERATED ALWAYS AS (a + a) STORED NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`);
ALTER TABLE `users` ADD CONSTRAINT `users_parent_fkey` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`);
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_code_fkey`;
ALTER TABLE `users` DROP FOREIGN KEY `users_parent_fkey`;
-- recreates_column users.code
-- recreates_column users.parent
ALTER TABLE `users`
    MODIFY COLUMN `code` bigint GENERATED ALWAYS AS (a + 1) STORED NULL,
    MODIFY COLUMN `parent` bigint GENERATED ALWAYS AS (a * 2) STORED NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`);
ALTER TABLE `users` ADD CONSTRAINT `users_parent_fkey` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`);
