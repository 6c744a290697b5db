-- up, transaction
-- recreates_column users.size
ALTER TABLE `users`
    DROP INDEX `users_size_idx`,
    DROP COLUMN `size`,
    ADD COLUMN `size` int GENERATED ALWAYS AS (length(name) + 1) STORED,
    ADD INDEX `users_size_idx` (`size`);
-- down, transaction
-- recreates_column users.size
ALTER TABLE `users`
    DROP INDEX `users_size_idx`,
    DROP COLUMN `size`,
    ADD COLUMN `size` int GENERATED ALWAYS AS (length(name)) STORED,
    ADD INDEX `users_size_idx` (`size`);
