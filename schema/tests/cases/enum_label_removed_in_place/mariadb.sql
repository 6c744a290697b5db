-- up, transaction
UPDATE `users` SET `mood` = 'calm' WHERE `mood` = 'sad';
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','calm') NOT NULL;
-- down, transaction
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','calm') NOT NULL;
