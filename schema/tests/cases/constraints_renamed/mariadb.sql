-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `post_of_user`;
ALTER TABLE `posts` RENAME INDEX `post_of_user` TO `post_by_user`;
ALTER TABLE `users`
    DROP CONSTRAINT `code_is_right`,
    RENAME INDEX `one_code` TO `only_code`,
    ADD CONSTRAINT `code_is_positive` CHECK (code > 0);
ALTER TABLE `posts` ADD CONSTRAINT `post_by_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `post_by_user`;
ALTER TABLE `users`
    DROP CONSTRAINT `code_is_positive`,
    RENAME INDEX `only_code` TO `one_code`,
    ADD CONSTRAINT `code_is_right` CHECK (code > 0);
ALTER TABLE `posts` RENAME INDEX `post_by_user` TO `post_of_user`;
ALTER TABLE `posts` ADD CONSTRAINT `post_of_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
