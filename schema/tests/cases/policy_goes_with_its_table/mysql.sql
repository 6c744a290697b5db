-- up, transaction
-- drops_table documents
DROP TABLE `documents`;
-- down, transaction
CREATE TABLE `documents` (
    `id` bigint NOT NULL,
    `owner` varchar(50) NOT NULL,
    `team_id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
