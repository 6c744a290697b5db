-- candidate: table orders -> purchases (66 %)
-- up, transaction
CREATE TABLE `purchases` (
    `id` bigint NOT NULL,
    `total` bigint NOT NULL,
    `placed` date NOT NULL,
    `remark` longtext NOT NULL,
    `state` enum('open','paid','sent') NOT NULL,
    `mood` enum('good','bad') NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `zebras` (
    `id` bigint NOT NULL,
    `total` bigint NOT NULL,
    `stripes` int NOT NULL,
    `age` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- drops_table orders
DROP TABLE `orders`;
-- down, transaction
CREATE TABLE `orders` (
    `id` bigint NOT NULL,
    `total` bigint NOT NULL,
    `placed` date NOT NULL,
    `note` longtext NOT NULL,
    `state` enum('open','paid','shipped') NOT NULL,
    `mood` enum('good','bad') NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- drops_table purchases
DROP TABLE `purchases`;
-- drops_table zebras
DROP TABLE `zebras`;
