-- up, transaction
ALTER TABLE `users` RENAME COLUMN `name` TO `full_name`;
-- down, transaction
ALTER TABLE `users` RENAME COLUMN `full_name` TO `name`;
