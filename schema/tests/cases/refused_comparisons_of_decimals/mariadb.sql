-- up, transaction
CREATE TABLE `prices` (
    `id` bigint NOT NULL,
    `price` decimal(10,2) NOT NULL,
    `dear` tinyint(1) GENERATED ALWAYS AS (price > 5) STORED,
    `count` int NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `prices_check` CHECK (price < 100 AND count > 0),
    CONSTRAINT `prices_check1` CHECK (price IS NOT NULL),
    CONSTRAINT `prices_price_check` CHECK (price > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table prices
DROP TABLE `prices`;
