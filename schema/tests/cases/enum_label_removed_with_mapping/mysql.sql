-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','calm','content') NOT NULL DEFAULT 'sad';
UPDATE `users` SET `mood` = 'content' WHERE `mood` = 'sad';
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','calm','content') NOT NULL DEFAULT 'content';
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','calm','content','sad') NOT NULL DEFAULT 'content';
UPDATE `users` SET `mood` = 'sad' WHERE `mood` = 'content';
-- rewrites_table users.mood
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','calm') NOT NULL DEFAULT 'sad';
