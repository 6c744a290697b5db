-- up, transaction
ALTER TABLE `users` RENAME COLUMN `mood` TO `temper`;
ALTER TABLE `users` MODIFY COLUMN `temper` enum('happy','sad','glad') NOT NULL DEFAULT 'happy';
UPDATE `users` SET `temper` = 'glad' WHERE `temper` = 'happy';
ALTER TABLE `users` MODIFY COLUMN `temper` enum('glad','sad') NOT NULL DEFAULT 'glad';
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `temper` enum('glad','sad','happy') NOT NULL DEFAULT 'glad';
UPDATE `users` SET `temper` = 'happy' WHERE `temper` = 'glad';
ALTER TABLE `users` MODIFY COLUMN `temper` enum('happy','sad') NOT NULL DEFAULT 'happy';
ALTER TABLE `users` RENAME COLUMN `temper` TO `mood`;
