-- up, transaction
-- rewrites_table members.member
ALTER TABLE `members` MODIFY COLUMN `member` varchar(90) NOT NULL;
-- down, transaction
-- narrows_type members.member
-- rewrites_table members.member
ALTER TABLE `members` MODIFY COLUMN `member` varchar(50) NOT NULL;
