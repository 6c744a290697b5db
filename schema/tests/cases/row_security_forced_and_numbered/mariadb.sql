-- up, transaction
ALTER TABLE `documents` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
-- down, transaction
ALTER TABLE `documents` MODIFY COLUMN `id` bigint NOT NULL;
