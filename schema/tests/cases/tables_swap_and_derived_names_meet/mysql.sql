-- up, transaction
RENAME TABLE `delta` TO `delta__kit_swap`;
RENAME TABLE `gamma` TO `delta`;
RENAME TABLE `delta__kit_swap` TO `gamma`;
-- may_refuse_rows delta
-- may_refuse_rows delta
ALTER TABLE `delta`
    ADD COLUMN `gamma_id` bigint NULL,
    ADD COLUMN `two` int NULL,
    ADD COLUMN `three` int NULL,
    ADD COLUMN `four` int NULL,
    ADD CONSTRAINT `delta_three_key1` UNIQUE (`three`),
    ADD INDEX `delta_gamma_id_fkey1` (`gamma_id`),
    ADD INDEX `delta_two_idx1` (`two`),
    ADD CONSTRAINT `delta_four_check1` CHECK (four > 0);
-- may_refuse_rows delta
ALTER TABLE `delta` ADD CONSTRAINT `delta_gamma_id_fkey1` FOREIGN KEY (`gamma_id`) REFERENCES `gamma` (`id`);
-- down, transaction
RENAME TABLE `gamma` TO `delta__kit_swap`;
RENAME TABLE `delta` TO `gamma`;
RENAME TABLE `delta__kit_swap` TO `delta`;
ALTER TABLE `gamma` DROP FOREIGN KEY `delta_gamma_id_fkey1`;
-- drops_column gamma.gamma_id
-- drops_column gamma.two
-- drops_column gamma.three
-- drops_column gamma.four
ALTER TABLE `gamma`
    DROP INDEX `delta_three_key1`,
    DROP CONSTRAINT `delta_four_check1`,
    DROP INDEX `delta_gamma_id_fkey1`,
    DROP INDEX `delta_two_idx1`,
    DROP COLUMN `gamma_id`,
    DROP COLUMN `two`,
    DROP COLUMN `three`,
    DROP COLUMN `four`;
