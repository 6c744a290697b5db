-- up, transaction
-- narrows_type users.note
-- rewrites_table users.note
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE `users`
    MODIFY COLUMN `note` longblob NOT NULL,
    MODIFY COLUMN `token` varbinary(36) NOT NULL;
-- down, transaction
-- narrows_type users.note
-- rewrites_table users.note
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE `users`
    MODIFY COLUMN `note` longtext NOT NULL,
    MODIFY COLUMN `token` varchar(36) NOT NULL;
