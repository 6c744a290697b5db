-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','glad') NOT NULL DEFAULT 'happy';
UPDATE `users` SET `mood` = 'glad' WHERE `mood` = 'happy';
ALTER TABLE `users` MODIFY COLUMN `mood` enum('glad','sad') NOT NULL DEFAULT 'glad';
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('glad','sad','happy') NOT NULL DEFAULT 'glad';
UPDATE `users` SET `mood` = 'happy' WHERE `mood` = 'glad';
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'happy';
