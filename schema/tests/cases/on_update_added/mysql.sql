-- up, transaction
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_notes`;
