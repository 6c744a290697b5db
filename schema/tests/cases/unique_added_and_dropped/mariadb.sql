-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `users_name_key`,
    ADD CONSTRAINT `users_name_id_key` UNIQUE (`name`, `id`);
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `users_name_id_key`,
    ADD CONSTRAINT `users_name_key` UNIQUE (`name`);
