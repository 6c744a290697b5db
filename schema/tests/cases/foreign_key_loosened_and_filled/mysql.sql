-- up, transaction
ALTER TABLE `users` DROP FOREIGN KEY `users_country_town_fkey`;
UPDATE `users` SET `country` = 1 WHERE `country` IS NULL;
UPDATE `users` SET `town` = 5 WHERE `town` IS NULL;
ALTER TABLE `users`
    MODIFY COLUMN `country` bigint NOT NULL,
    MODIFY COLUMN `town` bigint NOT NULL;
ALTER TABLE `users` ADD CONSTRAINT `users_country_town_fkey` FOREIGN KEY (`country`, `town`) REFERENCES `towns` (`country`, `number`);
-- down, transaction
ALTER TABLE `users`
    MODIFY COLUMN `country` bigint NULL,
    MODIFY COLUMN `town` bigint NULL;
