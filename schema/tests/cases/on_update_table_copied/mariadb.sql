-- up, transaction
DROP TRIGGER `__kit_touch_notes`;
-- rewrites_table notes.text
ALTER TABLE `notes` MODIFY COLUMN `text` varchar(30) NULL;
UPDATE `notes` SET `text` = 'nothing' WHERE `text` IS NULL;
ALTER TABLE `notes` MODIFY COLUMN `text` varchar(30) NOT NULL DEFAULT 'nothing';
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
-- narrows_type notes.text
-- rewrites_table notes.text
ALTER TABLE `notes` MODIFY COLUMN `text` varchar(20) NULL;
