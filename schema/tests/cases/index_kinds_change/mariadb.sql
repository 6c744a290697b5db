-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `by_age`,
    DROP INDEX `users_name_idx`,
    ADD CONSTRAINT `by_age` UNIQUE (`age`, `name`),
    ADD INDEX `users_name_idx` (`name` DESC);
-- down, transaction
ALTER TABLE `users`
    DROP INDEX `by_age`,
    DROP INDEX `users_name_idx`,
    ADD INDEX `by_age` (`age`),
    ADD INDEX `users_name_idx` (`name`);
