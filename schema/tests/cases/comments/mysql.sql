-- up, transaction
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(100) NOT NULL COMMENT 'as they say it',
    COMMENT = 'People''s names';
-- down, transaction
ALTER TABLE `users`
    MODIFY COLUMN `name` varchar(100) NOT NULL,
    COMMENT = '';
