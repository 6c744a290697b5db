-- up, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','calm') NOT NULL DEFAULT 'happy';
-- down, transaction
-- drops_label users.mood
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'happy';
