-- up, transaction
CREATE TABLE `seats` (
    `hall` int NOT NULL,
    `number` int NOT NULL,
    PRIMARY KEY (`hall`, `number`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `tickets` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `hall` int NOT NULL,
    `seat` int NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `tickets_hall_seat_fkey` (`hall`, `seat`),
    CONSTRAINT `tickets_hall_seat_fkey` FOREIGN KEY (`hall`, `seat`) REFERENCES `seats` (`hall`, `number`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table tickets
DROP TABLE `tickets`;
-- drops_table seats
DROP TABLE `seats`;
