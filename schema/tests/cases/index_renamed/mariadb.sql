-- up, transaction
ALTER TABLE `users` RENAME INDEX `old_name` TO `new_name`;
-- down, transaction
ALTER TABLE `users` RENAME INDEX `new_name` TO `old_name`;
