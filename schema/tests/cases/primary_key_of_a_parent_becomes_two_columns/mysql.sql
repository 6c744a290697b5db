-- up, transaction
ALTER TABLE `bills` DROP FOREIGN KEY `bills_account_fkey`;
-- may_refuse_rows accounts
ALTER TABLE `accounts`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` bigint NOT NULL,
    ADD PRIMARY KEY (`bank`, `number`);
ALTER TABLE `bills`
    DROP INDEX `bills_account_fkey`,
    ADD INDEX `bills_bank_number_fkey` (`bank`, `number`);
-- may_refuse_rows bills
ALTER TABLE `bills` ADD CONSTRAINT `bills_bank_number_fkey` FOREIGN KEY (`bank`, `number`) REFERENCES `accounts` (`bank`, `number`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `bills` DROP FOREIGN KEY `bills_bank_number_fkey`;
-- may_refuse_rows accounts
ALTER TABLE `accounts`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);
ALTER TABLE `bills`
    DROP INDEX `bills_bank_number_fkey`,
    ADD INDEX `bills_account_fkey` (`account`);
-- may_refuse_rows bills
ALTER TABLE `bills` ADD CONSTRAINT `bills_account_fkey` FOREIGN KEY (`account`) REFERENCES `accounts` (`id`) ON DELETE CASCADE;
