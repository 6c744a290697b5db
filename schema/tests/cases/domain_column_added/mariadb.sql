-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    ADD COLUMN `email` varchar(320) NULL,
    ADD CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%');
UPDATE `users` SET `email` = concat(name, '@b') WHERE `email` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
-- down, transaction
-- drops_column users.email
ALTER TABLE `users`
    DROP CONSTRAINT `users_email_has_at_check`,
    DROP COLUMN `email`;
