-- up, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `users_email_has_at_check`,
    RENAME COLUMN `email` TO `mail`,
    ADD CONSTRAINT `users_email_has_at_check` CHECK (`mail` LIKE '%@%');
ALTER TABLE `users` MODIFY COLUMN `mail` varchar(320) NOT NULL DEFAULT 'x@y';
-- down, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `users_email_has_at_check`,
    RENAME COLUMN `mail` TO `email`,
    ADD CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%');
ALTER TABLE `users` MODIFY COLUMN `email` varchar(320) NOT NULL;
