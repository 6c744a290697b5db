-- up, transaction
ALTER TABLE `users` RENAME COLUMN `b` TO `number`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `users_b_key`,
    ADD UNIQUE INDEX `numbers` (`number`) INVISIBLE;
-- down, transaction
ALTER TABLE `users` RENAME COLUMN `number` TO `b`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP INDEX `numbers`,
    ADD CONSTRAINT `users_b_key` UNIQUE (`b`);
