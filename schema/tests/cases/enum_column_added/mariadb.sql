-- up, transaction
ALTER TABLE `users` ADD COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'happy';
-- down, transaction
-- drops_column users.mood
ALTER TABLE `users` DROP COLUMN `mood`;
