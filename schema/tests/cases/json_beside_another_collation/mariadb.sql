-- up, transaction
-- rewrites_table notes
ALTER TABLE `notes` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
ALTER TABLE `notes` MODIFY COLUMN `more` json NULL;
-- down, transaction
-- rewrites_table notes
ALTER TABLE `notes` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
ALTER TABLE `notes` MODIFY COLUMN `more` json NULL;
