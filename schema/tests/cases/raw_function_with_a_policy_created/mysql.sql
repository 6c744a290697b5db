-- up, transaction
CREATE TABLE `notes` (
    `id` bigint NOT NULL,
    `owner` varchar(100) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table notes
DROP TABLE `notes`;
