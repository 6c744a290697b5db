-- up, transaction
RENAME TABLE `alpha` TO `alpha__kit_swap`;
RENAME TABLE `beta` TO `alpha`;
RENAME TABLE `alpha__kit_swap` TO `beta`;
-- rewrites_table alpha.two
-- rewrites_table alpha.three
ALTER TABLE `alpha`
    DROP INDEX `by_other`,
    MODIFY COLUMN `two` varchar(10) NOT NULL,
    MODIFY COLUMN `three` bigint NOT NULL,
    ADD INDEX `by_two` (`two`, `three`);
-- rewrites_table beta.two
-- may_refuse_rows beta
ALTER TABLE `beta`
    DROP INDEX `by_two`,
    MODIFY COLUMN `two` varchar(10) NOT NULL,
    ADD CONSTRAINT `beta_three_key` UNIQUE (`three`),
    ADD INDEX `by_other` (`three`, `two`);
-- down, transaction
RENAME TABLE `beta` TO `alpha__kit_swap`;
RENAME TABLE `alpha` TO `beta`;
RENAME TABLE `alpha__kit_swap` TO `alpha`;
-- narrows_type alpha.two
-- rewrites_table alpha.two
ALTER TABLE `alpha`
    DROP INDEX `beta_three_key`,
    DROP INDEX `by_other`,
    MODIFY COLUMN `two` varchar(5) NOT NULL,
    ADD INDEX `by_two` (`two`);
-- narrows_type beta.two
-- rewrites_table beta.two
-- narrows_type beta.three
-- rewrites_table beta.three
ALTER TABLE `beta`
    DROP INDEX `by_two`,
    MODIFY COLUMN `two` varchar(9) NOT NULL,
    MODIFY COLUMN `three` int NOT NULL,
    ADD INDEX `by_other` (`two`);
