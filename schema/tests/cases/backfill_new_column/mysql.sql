-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    ADD COLUMN `size` int NULL,
    ADD COLUMN `email` varchar(40) NULL,
    ADD COLUMN `level` int NULL,
    ADD CONSTRAINT `users_email_key` UNIQUE (`email`);
UPDATE `users` SET `size` = length(name) WHERE `size` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `size` int NOT NULL;
UPDATE `users` SET `email` = concat(name, '@x') WHERE `email` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `email` varchar(40) NOT NULL;
UPDATE `users` SET `level` = 1 WHERE `level` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `level` int NOT NULL DEFAULT 9;
-- down, transaction
-- drops_column users.size
-- drops_column users.email
-- drops_column users.level
ALTER TABLE `users`
    DROP INDEX `users_email_key`,
    DROP COLUMN `size`,
    DROP COLUMN `email`,
    DROP COLUMN `level`;
