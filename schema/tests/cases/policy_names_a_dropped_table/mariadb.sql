-- up, transaction
-- drops_table members
DROP TABLE `members`;
-- down, transaction
CREATE TABLE `members` (
    `team_id` bigint NOT NULL,
    `member` varchar(50) NOT NULL,
    PRIMARY KEY (`team_id`, `member`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
