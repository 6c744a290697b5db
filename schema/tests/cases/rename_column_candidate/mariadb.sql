-- candidate: column users.name -> users.full_name (81 %)
-- up, transaction
-- refuses_rows users.full_name
-- drops_column users.name
ALTER TABLE `users`
    DROP COLUMN `name`,
    ADD COLUMN `full_name` varchar(100) NULL;
ALTER TABLE `users` MODIFY COLUMN `full_name` varchar(100) NOT NULL;
-- down, transaction
-- refuses_rows users.name
-- drops_column users.full_name
ALTER TABLE `users`
    DROP COLUMN `full_name`,
    ADD COLUMN `name` varchar(100) NULL;
ALTER TABLE `users` MODIFY COLUMN `name` varchar(100) NOT NULL;
