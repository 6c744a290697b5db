-- up, transaction
ALTER TABLE `users` RENAME COLUMN `code` TO `handle`;
ALTER TABLE `accounts` DROP FOREIGN KEY `accounts_user_code_fkey`;
-- rewrites_table accounts.user_code
ALTER TABLE `accounts` MODIFY COLUMN `user_code` varchar(30) NULL;
-- rewrites_table users.handle
ALTER TABLE `users` MODIFY COLUMN `handle` varchar(30) NOT NULL;
ALTER TABLE `accounts` ADD CONSTRAINT `accounts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`handle`);
-- down, transaction
ALTER TABLE `users` RENAME COLUMN `handle` TO `code`;
ALTER TABLE `accounts` DROP FOREIGN KEY `accounts_user_code_fkey`;
-- narrows_type accounts.user_code
-- rewrites_table accounts.user_code
ALTER TABLE `accounts` MODIFY COLUMN `user_code` varchar(20) NULL;
-- narrows_type users.code
-- rewrites_table users.code
ALTER TABLE `users` MODIFY COLUMN `code` varchar(20) NOT NULL;
ALTER TABLE `accounts` ADD CONSTRAINT `accounts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`);
