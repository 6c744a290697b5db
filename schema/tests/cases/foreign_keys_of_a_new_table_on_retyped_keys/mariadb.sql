-- up, transaction
ALTER TABLE `alphas` ADD COLUMN `__kit_new_zebra_code` int NULL AFTER `zebra_code`;
UPDATE `alphas` SET `__kit_new_zebra_code` = zebra_code + 0;
ALTER TABLE `zebras` ADD COLUMN `__kit_new_code` int NULL AFTER `code`;
UPDATE `zebras` SET `__kit_new_code` = code;
ALTER TABLE `zebras` ADD COLUMN `__kit_new_number` int NULL AFTER `number`;
UPDATE `zebras` SET `__kit_new_number` = number + 0;
-- may_refuse_rows alphas.zebra_code
-- rewrites_table alphas.zebra_code
ALTER TABLE `alphas`
    DROP COLUMN `zebra_code`,
    CHANGE COLUMN `__kit_new_zebra_code` `zebra_code` int NOT NULL,
    ADD INDEX `alphas_zebra_code_fkey` (`zebra_code`);
-- may_refuse_rows zebras.code
-- rewrites_table zebras.code
-- may_refuse_rows zebras.number
-- rewrites_table zebras.number
ALTER TABLE `zebras`
    DROP INDEX `zebras_code_key`,
    DROP INDEX `zebras_herd_number_key`,
    DROP COLUMN `code`,
    DROP COLUMN `number`,
    CHANGE COLUMN `__kit_new_code` `code` int NOT NULL,
    CHANGE COLUMN `__kit_new_number` `number` int NOT NULL,
    ADD CONSTRAINT `zebras_code_key` UNIQUE (`code`),
    ADD CONSTRAINT `zebras_herd_number_key` UNIQUE (`herd`, `number`);
CREATE TABLE `bears` (
    `id` bigint NOT NULL,
    `zebra_code` int NOT NULL,
    `herd` varchar(20) NOT NULL,
    `number` int NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `bears_herd_number_fkey` (`herd`, `number`),
    INDEX `bears_zebra_code_fkey` (`zebra_code`),
    CONSTRAINT `bears_herd_number_fkey` FOREIGN KEY (`herd`, `number`) REFERENCES `zebras` (`herd`, `number`),
    CONSTRAINT `bears_zebra_code_fkey` FOREIGN KEY (`zebra_code`) REFERENCES `zebras` (`code`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- may_refuse_rows alphas
ALTER TABLE `alphas` ADD CONSTRAINT `alphas_zebra_code_fkey` FOREIGN KEY (`zebra_code`) REFERENCES `zebras` (`code`);
-- down, transaction
ALTER TABLE `alphas` DROP FOREIGN KEY `alphas_zebra_code_fkey`;
-- narrows_type alphas.zebra_code
-- rewrites_table alphas.zebra_code
ALTER TABLE `alphas`
    DROP INDEX `alphas_zebra_code_fkey`,
    MODIFY COLUMN `zebra_code` varchar(20) NOT NULL;
-- drops_table bears
DROP TABLE `bears`;
-- narrows_type zebras.code
-- rewrites_table zebras.code
-- narrows_type zebras.number
-- rewrites_table zebras.number
ALTER TABLE `zebras`
    MODIFY COLUMN `code` varchar(20) NOT NULL,
    MODIFY COLUMN `number` varchar(20) NOT NULL;
