-- up, transaction
RENAME TABLE `users` TO `people`;
ALTER TABLE `people`
    DROP INDEX `users_name_key`,
    DROP CONSTRAINT `users_age_check`;
-- down, transaction
RENAME TABLE `people` TO `users`;
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    ADD CONSTRAINT `users_name_key` UNIQUE (`name`),
    ADD CONSTRAINT `users_age_check` CHECK (age > 0);
