-- up, transaction
ALTER TABLE `users` ADD COLUMN `created_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6));
-- down, transaction
-- drops_column users.created_at
ALTER TABLE `users` DROP COLUMN `created_at`;
