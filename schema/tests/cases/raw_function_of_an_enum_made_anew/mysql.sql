-- up, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('sad','happy') NOT NULL DEFAULT 'happy';
-- down, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'happy';
