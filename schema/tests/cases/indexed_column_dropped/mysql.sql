-- up, transaction
-- drops_column things.a
ALTER TABLE `things`
    DROP INDEX `both`,
    DROP INDEX `things_a_idx`,
    DROP COLUMN `a`;
-- down, transaction
ALTER TABLE `things`
    ADD COLUMN `a` int NULL,
    ADD INDEX `both` (`b`, `a`),
    ADD INDEX `things_a_idx` (`a`);
