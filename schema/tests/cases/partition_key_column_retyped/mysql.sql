-- up, transaction
-- narrows_type event.day
-- rewrites_table event.day
ALTER TABLE `event` MODIFY COLUMN `day` datetime(6) NOT NULL;
-- down, transaction
-- narrows_type event.day
-- rewrites_table event.day
ALTER TABLE `event` MODIFY COLUMN `day` date NOT NULL;
