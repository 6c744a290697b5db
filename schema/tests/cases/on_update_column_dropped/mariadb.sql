-- up, transaction
DROP TRIGGER `__kit_touch_notes`;
-- drops_column notes.updated_at
ALTER TABLE `notes` DROP COLUMN `updated_at`;
-- down, transaction
ALTER TABLE `notes` ADD COLUMN `updated_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6));
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
