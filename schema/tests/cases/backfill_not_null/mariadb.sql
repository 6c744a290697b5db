-- up, transaction
UPDATE `users` SET `name` = 'nobody' WHERE `name` IS NULL;
UPDATE `users` SET `age` = id WHERE `age` IS NULL;
ALTER TABLE `users` ADD COLUMN `__kit_new_level` varchar(9) NULL AFTER `level`;
UPDATE `users` SET `__kit_new_level` = level;
UPDATE `users` SET `__kit_new_level` = '0' WHERE `__kit_new_level` IS NULL;
-- may_refuse_rows users.level
-- rewrites_table users.level
ALTER TABLE `users`
    DROP COLUMN `level`,
    MODIFY COLUMN `name` varchar(20) NOT NULL,
    MODIFY COLUMN `age` int NOT NULL DEFAULT 7,
    CHANGE COLUMN `__kit_new_level` `level` varchar(9) NOT NULL;
-- down, transaction
-- narrows_type users.level
-- rewrites_table users.level
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(20) NULL,
    MODIFY COLUMN `age` int NULL,
    MODIFY COLUMN `level` int NULL;
