-- up, transaction
ALTER TABLE `users` RENAME COLUMN `age` TO `years`;
ALTER TABLE `users` RENAME COLUMN `name` TO `full_name`;
UPDATE `users` SET `full_name` = 'nobody' WHERE `full_name` IS NULL;
-- refuses_nulls users.years
ALTER TABLE `users`
    MODIFY COLUMN `full_name` varchar(20) NOT NULL DEFAULT 'nobody',
    MODIFY COLUMN `years` int NOT NULL;
-- down, transaction
ALTER TABLE `users` RENAME COLUMN `full_name` TO `name`;
ALTER TABLE `users` RENAME COLUMN `years` TO `age`;
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(20) NULL,
    MODIFY COLUMN `age` int NULL;
