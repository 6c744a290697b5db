-- up, transaction
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `falling`,
    RENAME INDEX `pair` TO `two`,
    ADD CONSTRAINT `falling` UNIQUE (`c`),
    ADD CONSTRAINT `some` UNIQUE (`e`);
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `falling`,
    DROP INDEX `some`,
    RENAME INDEX `two` TO `pair`,
    ADD UNIQUE INDEX `falling` (`c` DESC);
