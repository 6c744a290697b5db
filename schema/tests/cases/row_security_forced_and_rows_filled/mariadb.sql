-- up, transaction
UPDATE `documents` SET `team_id` = 7 WHERE `team_id` IS NULL;
ALTER TABLE `documents` MODIFY COLUMN `team_id` bigint NOT NULL;
-- down, transaction
ALTER TABLE `documents` MODIFY COLUMN `team_id` bigint NULL;
