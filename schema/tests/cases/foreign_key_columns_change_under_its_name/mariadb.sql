-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `of_user`;
-- may_refuse_rows posts
ALTER TABLE `posts`
    DROP INDEX `one_each`,
    ADD CONSTRAINT `one_each` UNIQUE (`editor`);
-- may_refuse_rows posts
ALTER TABLE `posts` ADD CONSTRAINT `of_user` FOREIGN KEY (`editor`) REFERENCES `users` (`id`) ON DELETE SET NULL;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `of_user`;
-- may_refuse_rows posts
ALTER TABLE `posts`
    DROP INDEX `one_each`,
    ADD CONSTRAINT `one_each` UNIQUE (`author`);
-- may_refuse_rows posts
ALTER TABLE `posts` ADD CONSTRAINT `of_user` FOREIGN KEY (`author`) REFERENCES `users` (`id`);
