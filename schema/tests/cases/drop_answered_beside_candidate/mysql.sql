-- candidate: column users.last_name -> users.given_name (48 %)
-- up, transaction
-- drops_column users.first_name
-- drops_column users.last_name
ALTER TABLE `users`
    DROP COLUMN `first_name`,
    DROP COLUMN `last_name`,
    ADD COLUMN `given_name` varchar(50) NULL;
-- down, transaction
-- drops_column users.given_name
ALTER TABLE `users`
    DROP COLUMN `given_name`,
    ADD COLUMN `first_name` longtext NULL,
    ADD COLUMN `last_name` longtext NULL;
