-- up, transaction
UPDATE `users` SET `mood` = 'sad' WHERE `mood` = 'angry';
-- rewrites_table users.mood
-- drops_column users.former
ALTER TABLE `users`
    DROP COLUMN `former`,
    MODIFY COLUMN `mood` enum('happy','sad') NOT NULL;
-- drops_table visits
DROP TABLE `visits`;
-- down, transaction
CREATE TABLE `visits` (
    `id` bigint NOT NULL,
    `mood` enum('happy','sad','angry') NOT NULL DEFAULT 'angry',
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- rewrites_table users.mood
ALTER TABLE `users`
    ADD COLUMN `former` enum('happy','sad','angry') NULL DEFAULT 'angry',
    MODIFY COLUMN `mood` enum('happy','sad','angry') NOT NULL;
