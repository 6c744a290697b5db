-- up, transaction
CREATE TABLE `everything` (
    `id` int NOT NULL AUTO_INCREMENT,
    `small` smallint NOT NULL DEFAULT -1,
    `float` float NOT NULL DEFAULT 1.5,
    `double` double NOT NULL,
    `flag` tinyint(1) NOT NULL DEFAULT 1,
    `text` longtext NOT NULL,
    `short` varchar(30) NOT NULL DEFAULT 'it''s \\ here',
    `bytes` longblob NOT NULL,
    `key` binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid())),
    `day` date NOT NULL DEFAULT (utc_date()),
    `time` time(6) NOT NULL DEFAULT (utc_time(6)),
    `local` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `moment` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `price` decimal(12,2) NOT NULL,
    `data` json NOT NULL DEFAULT ('{}'),
    `tags` json NOT NULL,
    `two` bigint NOT NULL DEFAULT (1 + 1),
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table everything
DROP TABLE `everything`;
