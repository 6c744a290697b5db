-- up, transaction
-- narrows_type notes.updated_at
-- rewrites_table notes.updated_at
ALTER TABLE `notes` MODIFY COLUMN `updated_at` timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3);
-- down, transaction
-- narrows_type notes.updated_at
-- rewrites_table notes.updated_at
ALTER TABLE `notes` MODIFY COLUMN `updated_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP;
