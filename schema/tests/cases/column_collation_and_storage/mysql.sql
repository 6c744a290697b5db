-- up, transaction
-- rewrites_table users.name
ALTER TABLE `users`
    ADD COLUMN `extra` varchar(10) COLLATE ascii_bin NOT NULL DEFAULT 'x',
    MODIFY COLUMN `name` varchar(80) NOT NULL,
    MODIFY COLUMN `email` varchar(60) COLLATE utf8mb4_general_ci NOT NULL,
    MODIFY COLUMN `code` varchar(30) COLLATE latin1_bin NOT NULL;
-- down, transaction
-- narrows_type users.name
-- rewrites_table users.name
-- drops_column users.extra
ALTER TABLE `users`
    DROP COLUMN `extra`,
    MODIFY COLUMN `name` varchar(50) COLLATE utf8mb4_general_ci NOT NULL,
    MODIFY COLUMN `email` varchar(60) NOT NULL,
    MODIFY COLUMN `code` varchar(30) CHARACTER SET latin1 NOT NULL;
