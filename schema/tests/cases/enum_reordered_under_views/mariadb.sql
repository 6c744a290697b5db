-- up, transaction
UPDATE `users` SET `mood` = 'sad' WHERE `mood` = 'calm';
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('sad','happy') NOT NULL DEFAULT 'happy';
-- down, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','calm') NOT NULL DEFAULT 'happy';
