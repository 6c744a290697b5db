-- up, transaction
ALTER TABLE `users` ADD COLUMN `__kit_new_born` datetime(6) NULL AFTER `born`;
UPDATE `users` SET `__kit_new_born` = from_unixtime(born);
ALTER TABLE `users` ADD COLUMN `__kit_new_level` varchar(20) NULL AFTER `level`;
UPDATE `users` SET `__kit_new_level` = concat('level ', level);
UPDATE `users` SET `__kit_new_level` = 'none' WHERE `__kit_new_level` IS NULL;
ALTER TABLE `users` ADD COLUMN `__kit_new_doubled` int NULL AFTER `doubled`;
UPDATE `users` SET `__kit_new_doubled` = doubled * 2;
-- may_refuse_rows users.born
-- rewrites_table users.born
-- may_refuse_rows users.level
-- rewrites_table users.level
-- may_refuse_rows users.doubled
-- rewrites_table users.doubled
ALTER TABLE `users`
    DROP INDEX `users_born_idx`,
    DROP INDEX `users_level_key`,
    DROP COLUMN `born`,
    DROP COLUMN `level`,
    DROP COLUMN `doubled`,
    CHANGE COLUMN `__kit_new_born` `born` datetime(6) NULL,
    CHANGE COLUMN `__kit_new_level` `level` varchar(20) NOT NULL DEFAULT 'none',
    CHANGE COLUMN `__kit_new_doubled` `doubled` int NOT NULL,
    ADD INDEX `users_born_idx` (`born`),
    ADD CONSTRAINT `users_level_key` UNIQUE (`level`);
-- down, transaction
SELECT * FROM `users.born: mariadb has no cast from datetime(6) to bigint`;
