-- up, transaction
-- narrows_type users.at
-- rewrites_table users.at
-- narrows_type users.settings
-- rewrites_table users.settings
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE `users`
    MODIFY COLUMN `at` datetime(6) NOT NULL,
    MODIFY COLUMN `settings` json NOT NULL,
    MODIFY COLUMN `token` varbinary(40) NOT NULL;
-- down, transaction
-- narrows_type users.at
-- rewrites_table users.at
-- narrows_type users.settings
-- rewrites_table users.settings
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE `users`
    MODIFY COLUMN `at` varchar(40) NOT NULL,
    MODIFY COLUMN `settings` varchar(40) NOT NULL,
    MODIFY COLUMN `token` varchar(40) NOT NULL;
