-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad','unhappy') NOT NULL DEFAULT 'sad';
UPDATE `users` SET `mood` = 'unhappy' WHERE `mood` = 'sad';
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','unhappy') NOT NULL DEFAULT 'unhappy';
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `sad_have_names`,
    DROP CONSTRAINT `sad_have_numbers`,
    ADD CONSTRAINT `sad_have_names` CHECK (mood <> 'unhappy' OR name <> ''),
    ADD CONSTRAINT `sad_have_numbers` CHECK (mood <> 'unhappy' OR id > 0);
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','unhappy','sad') NOT NULL DEFAULT 'unhappy';
UPDATE `users` SET `mood` = 'sad' WHERE `mood` = 'unhappy';
ALTER TABLE `users` MODIFY COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'sad';
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `sad_have_names`,
    DROP CONSTRAINT `sad_have_numbers`,
    ADD CONSTRAINT `sad_have_names` CHECK (mood <> 'sad' OR name <> ''),
    ADD CONSTRAINT `sad_have_numbers` CHECK (mood <> 'sad' OR id > 0);
