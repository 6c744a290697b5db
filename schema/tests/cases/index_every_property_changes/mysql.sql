-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `by_columns`,
    DROP INDEX `by_expression`,
    DROP INDEX `by_order`,
    DROP INDEX `by_uniqueness`,
    ADD CONSTRAINT `by_uniqueness` UNIQUE (`id`, `age`),
    ADD INDEX `by_columns` (`id`, `age`),
    ADD INDEX `by_expression` ((upper(name))),
    ADD INDEX `by_order` (`age` DESC);
-- down, transaction
ALTER TABLE `users`
    DROP INDEX `by_uniqueness`,
    DROP INDEX `by_columns`,
    DROP INDEX `by_expression`,
    DROP INDEX `by_order`,
    ADD INDEX `by_columns` (`age`, `id`),
    ADD INDEX `by_expression` ((lower(name))),
    ADD INDEX `by_order` (`age`),
    ADD INDEX `by_uniqueness` (`id`, `age`);
