-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_author_fkey`;
UPDATE `posts` SET `author` = 1 WHERE `author` IS NULL;
ALTER TABLE `posts` MODIFY COLUMN `author` bigint NOT NULL;
ALTER TABLE `posts` ADD CONSTRAINT `posts_author_fkey` FOREIGN KEY (`author`) REFERENCES `users` (`id`);
-- down, transaction
ALTER TABLE `posts` MODIFY COLUMN `author` bigint NULL;
