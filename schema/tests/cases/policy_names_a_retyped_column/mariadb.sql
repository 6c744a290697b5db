-- up, transaction
-- narrows_type members.team_id
-- rewrites_table members.team_id
-- rewrites_table members.member
ALTER TABLE `members`
    MODIFY COLUMN `team_id` int NOT NULL,
    MODIFY COLUMN `member` varchar(90) NOT NULL;
-- down, transaction
-- rewrites_table members.team_id
-- narrows_type members.member
-- rewrites_table members.member
ALTER TABLE `members`
    MODIFY COLUMN `team_id` bigint NOT NULL,
    MODIFY COLUMN `member` varchar(50) NOT NULL;
