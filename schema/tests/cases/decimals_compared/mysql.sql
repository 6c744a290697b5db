-- up, transaction
CREATE TABLE `prices` (
    `id` bigint NOT NULL,
    `price` decimal(10,2) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `prices_check` CHECK (price > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table prices
DROP TABLE `prices`;
