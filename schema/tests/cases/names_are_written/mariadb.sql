-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `of_author`;
ALTER TABLE `posts` RENAME INDEX `of_author` TO `of_writer`;
ALTER TABLE `users`
    DROP CONSTRAINT `born`,
    RENAME INDEX `users_by_email` TO `users_email`,
    RENAME INDEX `users_by_age` TO `users_age`,
    ADD CONSTRAINT `alive` CHECK (age > 0);
ALTER TABLE `posts` ADD CONSTRAINT `of_writer` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`);
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `of_writer`;
ALTER TABLE `users`
    DROP CONSTRAINT `alive`,
    RENAME INDEX `users_age` TO `users_by_age`,
    RENAME INDEX `users_email` TO `users_by_email`,
    ADD CONSTRAINT `born` CHECK (age > 0);
ALTER TABLE `posts` RENAME INDEX `of_writer` TO `of_author`;
ALTER TABLE `posts` ADD CONSTRAINT `of_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`);
