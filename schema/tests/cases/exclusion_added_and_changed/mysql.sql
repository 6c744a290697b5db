-- up, transaction
ALTER TABLE `bookings` RENAME COLUMN `room` TO `place`;
CREATE TABLE `seats` (
    `id` bigint NOT NULL,
    `area` varchar(20) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
ALTER TABLE `bookings` RENAME COLUMN `place` TO `room`;
-- drops_table seats
DROP TABLE `seats`;
