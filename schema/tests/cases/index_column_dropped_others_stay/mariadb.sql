-- up, transaction
-- drops_column users.age
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `one_name`,
    DROP INDEX `by_name`,
    DROP COLUMN `age`,
    ADD CONSTRAINT `one_name` UNIQUE (`name`),
    ADD INDEX `by_name` (`name`);
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `one_name`,
    DROP INDEX `by_name`,
    ADD COLUMN `age` int NULL,
    ADD CONSTRAINT `one_name` UNIQUE (`name`, `age`),
    ADD INDEX `by_name` (`name`, `age`);
