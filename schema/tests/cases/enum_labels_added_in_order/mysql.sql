-- up, transaction
-- rewrites_table tasks.level
ALTER TABLE `tasks` MODIFY COLUMN `level` enum('none','low','middle','upper','high','top') NOT NULL;
-- down, transaction
-- drops_label tasks.level
-- rewrites_table tasks.level
ALTER TABLE `tasks` MODIFY COLUMN `level` enum('low','high') NOT NULL;
