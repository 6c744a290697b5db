-- up, transaction
UPDATE `users` SET `name` = 'nobody' WHERE `name` IS NULL;
-- refuses_nulls users.age
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(40) NOT NULL DEFAULT 'nobody',
    MODIFY COLUMN `age` int NOT NULL;
-- down, transaction
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(40) NULL DEFAULT 'nobody',
    MODIFY COLUMN `age` int NULL;
