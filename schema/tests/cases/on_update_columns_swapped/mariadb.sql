-- up, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` RENAME COLUMN `changed_at` TO `changed_at__kit_swap`;
ALTER TABLE `notes` RENAME COLUMN `seen_at` TO `changed_at`;
ALTER TABLE `notes` RENAME COLUMN `changed_at__kit_swap` TO `seen_at`;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`changed_at` = if(NEW.`changed_at` <=> OLD.`changed_at`, utc_timestamp(6), NEW.`changed_at`), NEW.`seen_at` = if(NEW.`seen_at` <=> OLD.`seen_at`, utc_timestamp(6), NEW.`seen_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_notes`;
ALTER TABLE `notes` RENAME COLUMN `seen_at` TO `changed_at__kit_swap`;
ALTER TABLE `notes` RENAME COLUMN `changed_at` TO `seen_at`;
ALTER TABLE `notes` RENAME COLUMN `changed_at__kit_swap` TO `changed_at`;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`changed_at` = if(NEW.`changed_at` <=> OLD.`changed_at`, utc_timestamp(6), NEW.`changed_at`), NEW.`seen_at` = if(NEW.`seen_at` <=> OLD.`seen_at`, utc_timestamp(6), NEW.`seen_at`);
