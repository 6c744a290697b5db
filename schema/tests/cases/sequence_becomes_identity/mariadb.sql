-- up, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_author_fkey`;
ALTER TABLE `users` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;
ALTER TABLE `posts` ADD CONSTRAINT `posts_author_fkey` FOREIGN KEY (`author`) REFERENCES `users` (`number`) ON DELETE CASCADE;
DROP SEQUENCE `users_number_seq`;
-- down, transaction
CREATE SEQUENCE `users_number_seq`;
ALTER TABLE `posts` DROP FOREIGN KEY `posts_author_fkey`;
ALTER TABLE `users` MODIFY COLUMN `number` bigint NOT NULL DEFAULT (nextval(users_number_seq));
SET @kit_setval = (SELECT concat('DO setval(`users_number_seq`, ', greatest(coalesce(max(`number`), 1), 1), ', ', coalesce(max(`number`) >= 1, 0), ')') FROM `users`);
EXECUTE IMMEDIATE @kit_setval;
ALTER TABLE `posts` ADD CONSTRAINT `posts_author_fkey` FOREIGN KEY (`author`) REFERENCES `users` (`number`) ON DELETE CASCADE;
