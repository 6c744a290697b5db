-- up, transaction
-- drops_label documents.status
-- rewrites_table documents.status
ALTER TABLE `documents` MODIFY COLUMN `status` enum('open','shut') NOT NULL;
-- down, transaction
-- rewrites_table documents.status
ALTER TABLE `documents` MODIFY COLUMN `status` enum('open','shut','lost') NOT NULL;
