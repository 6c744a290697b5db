-- up, transaction
CREATE TABLE `documents` (
    `id` bigint NOT NULL,
    `owner` varchar(50) NOT NULL,
    `team_id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `members` (
    `team_id` bigint NOT NULL,
    `member` varchar(50) NOT NULL,
    PRIMARY KEY (`team_id`, `member`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table documents
DROP TABLE `documents`;
-- drops_table members
DROP TABLE `members`;
