-- up, transaction
UPDATE `users` SET `mood` = 'calm' WHERE `mood` = 'sad';
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('calm','happy') NOT NULL DEFAULT 'calm';
-- down, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('sad','happy','calm') NOT NULL DEFAULT 'calm';
