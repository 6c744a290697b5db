-- up, transaction
ALTER TABLE `things` DROP FOREIGN KEY `things_b_fkey`;
-- drops_column things.b
-- may_refuse_rows things
ALTER TABLE `things`
    DROP INDEX `things_a_b_key`,
    DROP CONSTRAINT `things_b_check`,
    DROP INDEX `things_b_a_idx`,
    DROP COLUMN `b`,
    ADD CONSTRAINT `things_a_key` UNIQUE (`a`);
-- down, transaction
-- may_refuse_rows things
-- may_refuse_rows things
ALTER TABLE `things`
    DROP INDEX `things_a_key`,
    ADD COLUMN `b` bigint NULL,
    ADD CONSTRAINT `things_a_b_key` UNIQUE (`a`, `b`),
    ADD INDEX `things_b_a_idx` (`b`, `a`),
    ADD CONSTRAINT `things_b_check` CHECK (b > 0);
-- may_refuse_rows things
ALTER TABLE `things` ADD CONSTRAINT `things_b_fkey` FOREIGN KEY (`b`) REFERENCES `parents` (`id`) ON DELETE CASCADE;
