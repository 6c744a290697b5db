-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_code_fkey`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `one_code`,
    ADD CONSTRAINT `one_code` UNIQUE (`code`);
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_user_code_fkey`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `one_code`,
    ADD UNIQUE INDEX `one_code` (`code`);
ALTER TABLE `posts` ADD CONSTRAINT `posts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`) ON DELETE CASCADE;
