-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users` ADD CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%');
-- down, transaction
ALTER TABLE `users` DROP CONSTRAINT `users_email_has_at_check`;
