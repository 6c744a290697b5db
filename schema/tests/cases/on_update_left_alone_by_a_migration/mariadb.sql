-- up, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` RENAME COLUMN `stamped` TO `touched`;
ALTER TABLE `notes` MODIFY COLUMN `other` enum('old','odd','former') NOT NULL;
UPDATE `notes` SET `other` = 'former', `touched` = `touched` WHERE `other` = 'old';
ALTER TABLE `notes` MODIFY COLUMN `other` enum('former','odd') NOT NULL;
UPDATE `notes` SET `text` = 'none', `touched` = `touched` WHERE `text` IS NULL;
ALTER TABLE `notes` ADD COLUMN `__kit_new_level` varchar(20) NULL AFTER `level`;
UPDATE `notes` SET `__kit_new_level` = concat(level + 1), `touched` = `touched`;
UPDATE `notes` SET `mood` = 'happy', `touched` = `touched` WHERE `mood` = 'sad';
-- may_refuse_rows notes.level
-- rewrites_table notes.level
-- rewrites_table notes.mood
ALTER TABLE `notes`
    DROP COLUMN `level`,
    ADD COLUMN `number` bigint NULL,
    MODIFY COLUMN `text` varchar(20) NOT NULL,
    CHANGE COLUMN `__kit_new_level` `level` varchar(20) NOT NULL,
    MODIFY COLUMN `mood` enum('happy') NOT NULL;
UPDATE `notes` SET `number` = id + 1, `touched` = `touched` WHERE `number` IS NULL;
ALTER TABLE `notes` MODIFY COLUMN `number` bigint NOT NULL;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` MODIFY COLUMN `other` enum('former','odd','old') NOT NULL;
UPDATE `notes` SET `other` = 'old', `touched` = `touched` WHERE `other` = 'former';
ALTER TABLE `notes` MODIFY COLUMN `other` enum('old','odd') NOT NULL;
ALTER TABLE `notes` RENAME COLUMN `touched` TO `stamped`;
-- narrows_type notes.level
-- rewrites_table notes.level
-- rewrites_table notes.mood
-- drops_column notes.number
ALTER TABLE `notes`
    DROP COLUMN `number`,
    MODIFY COLUMN `text` varchar(20) NULL,
    MODIFY COLUMN `level` int NOT NULL,
    MODIFY COLUMN `mood` enum('happy','sad') NOT NULL;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
