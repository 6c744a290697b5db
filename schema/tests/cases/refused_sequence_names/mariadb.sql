-- up, transaction
CREATE TABLE `letters` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `title` varchar(20) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `letters_id_seq` (`title`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `orders_id_seq` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table letters
DROP TABLE `letters`;
-- drops_table orders
DROP TABLE `orders`;
-- drops_table orders_id_seq
DROP TABLE `orders_id_seq`;
