-- up, transaction
ALTER TABLE `visits` ADD COLUMN `__kit_new_day` bigint NULL AFTER `day`;
UPDATE `visits` SET `__kit_new_day` = day;
-- may_refuse_rows visits.day
-- rewrites_table visits.day
ALTER TABLE `visits`
    DROP INDEX `visits_code_day_idx`,
    DROP INDEX `visits_day_key`,
    DROP COLUMN `day`,
    CHANGE COLUMN `__kit_new_day` `day` bigint NULL,
    ADD INDEX `visits_by_code` (`code`, `day`),
    ADD CONSTRAINT `visits_once` UNIQUE (`day`);
-- down, transaction
-- narrows_type visits.day
-- rewrites_table visits.day
ALTER TABLE `visits`
    RENAME INDEX `visits_by_code` TO `visits_code_day_idx`,
    RENAME INDEX `visits_once` TO `visits_day_key`,
    MODIFY COLUMN `day` int NULL;
