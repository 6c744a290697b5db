-- up, transaction
ALTER TABLE `visits` ADD COLUMN `__kit_new_day` bigint NULL AFTER `day`;
UPDATE `visits` SET `__kit_new_day` = day;
-- may_refuse_rows visits.day
-- rewrites_table visits.day
ALTER TABLE `visits`
    DROP INDEX `visits_by_code`,
    DROP COLUMN `day`,
    CHANGE COLUMN `__kit_new_day` `day` bigint NULL,
    ADD INDEX `visits_by_code` (`code`, `day`);
-- down, transaction
-- narrows_type visits.day
-- rewrites_table visits.day
ALTER TABLE `visits`
    MODIFY COLUMN `day` int NULL,
    ALTER INDEX `visits_by_code` IGNORED;
