-- up, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` RENAME COLUMN `updated_at` TO `changed_at`;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`changed_at` = if(NEW.`changed_at` <=> OLD.`changed_at`, utc_timestamp(6), NEW.`changed_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` RENAME COLUMN `changed_at` TO `updated_at`;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
