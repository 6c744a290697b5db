-- up, transaction
ALTER TABLE `users` ADD INDEX `by_lower_name` ((lower(name)));
-- down, transaction
ALTER TABLE `users` DROP INDEX `by_lower_name`;
