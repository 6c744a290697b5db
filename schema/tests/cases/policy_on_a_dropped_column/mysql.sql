-- up, transaction
-- drops_column documents.team_id
ALTER TABLE `documents` DROP COLUMN `team_id`;
-- down, transaction
ALTER TABLE `documents` ADD COLUMN `team_id` bigint NULL;
