-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `users_email_has_at_check`,
    ADD CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '_%@%');
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `users_email_has_at_check`,
    ADD CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%');
