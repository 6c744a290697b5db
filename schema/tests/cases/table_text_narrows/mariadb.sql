-- up, transaction
-- narrows_type users.own
-- narrows_type users
-- rewrites_table users
ALTER TABLE `users`
    CONVERT TO CHARACTER SET latin1 COLLATE latin1_bin,
    MODIFY COLUMN `own` varchar(30) CHARACTER SET latin1 NOT NULL;
ALTER TABLE `users` MODIFY COLUMN `own` varchar(30) CHARACTER SET latin1 NOT NULL;
-- down, transaction
-- rewrites_table users
ALTER TABLE `users`
    CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    MODIFY COLUMN `own` varchar(30) CHARACTER SET utf8mb4 NOT NULL;
ALTER TABLE `users` MODIFY COLUMN `own` varchar(30) CHARACTER SET utf8mb4 NOT NULL;
