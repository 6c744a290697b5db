-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_author_fkey`;
ALTER TABLE `users` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;
ALTER TABLE `posts` ADD CONSTRAINT `posts_author_fkey` FOREIGN KEY (`author`) REFERENCES `users` (`number`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_author_fkey`;
ALTER TABLE `users` MODIFY COLUMN `number` bigint NOT NULL DEFAULT 9;
ALTER TABLE `posts` ADD CONSTRAINT `posts_author_fkey` FOREIGN KEY (`author`) REFERENCES `users` (`number`) ON DELETE CASCADE;
