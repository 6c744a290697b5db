-- up, transaction
DROP TRIGGER `__kit_touch_users`;
RENAME TABLE `people` TO `people__kit_swap`;
RENAME TABLE `users` TO `people`;
RENAME TABLE `people__kit_swap` TO `users`;
CREATE TRIGGER `__kit_touch_people` BEFORE UPDATE ON `people` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_people`;
RENAME TABLE `users` TO `people__kit_swap`;
RENAME TABLE `people` TO `users`;
RENAME TABLE `people__kit_swap` TO `people`;
CREATE TRIGGER `__kit_touch_users` BEFORE UPDATE ON `users` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
