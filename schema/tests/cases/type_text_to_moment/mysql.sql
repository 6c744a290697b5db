-- up, transaction
-- narrows_type events.at
-- rewrites_table events.at
-- narrows_type events.day
-- rewrites_table events.day
-- narrows_type events.body
-- rewrites_table events.body
ALTER TABLE `events`
    MODIFY COLUMN `at` datetime(6) NULL,
    MODIFY COLUMN `day` date NOT NULL,
    MODIFY COLUMN `body` json NULL;
-- down, transaction
-- narrows_type events.at
-- rewrites_table events.at
-- narrows_type events.day
-- rewrites_table events.day
-- narrows_type events.body
-- rewrites_table events.body
ALTER TABLE `events`
    MODIFY COLUMN `at` varchar(40) NULL,
    MODIFY COLUMN `day` varchar(10) NOT NULL,
    MODIFY COLUMN `body` varchar(40) NULL;
