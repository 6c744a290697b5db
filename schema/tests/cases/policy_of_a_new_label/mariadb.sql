-- up, transaction
-- rewrites_table documents.status
ALTER TABLE `documents` MODIFY COLUMN `status` enum('open','shut','late') NOT NULL;
-- down, transaction
-- drops_label documents.status
-- rewrites_table documents.status
ALTER TABLE `documents` MODIFY COLUMN `status` enum('open','shut') NOT NULL;
