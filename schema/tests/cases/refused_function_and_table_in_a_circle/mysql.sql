-- up, transaction
CREATE TABLE `bills` (
    `id` bigint NOT NULL,
    `number` int NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `bills_number_fits` CHECK (number > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table bills
DROP TABLE `bills`;
