-- up, transaction
-- may_refuse_rows accounts
ALTER TABLE `accounts` ADD CONSTRAINT `accounts_number_bank_idx` UNIQUE (`number`, `bank`);
ALTER TABLE `bills` ADD INDEX `bills_number_bank_fkey` (`number`, `bank`);
-- may_refuse_rows bills
ALTER TABLE `bills` ADD CONSTRAINT `bills_number_bank_fkey` FOREIGN KEY (`number`, `bank`) REFERENCES `accounts` (`number`, `bank`);
-- down, transaction
ALTER TABLE `bills` DROP FOREIGN KEY `bills_number_bank_fkey`;
ALTER TABLE `accounts` DROP INDEX `accounts_number_bank_idx`;
ALTER TABLE `bills` DROP INDEX `bills_number_bank_fkey`;
