-- up, transaction
-- drops_table users
DROP TABLE `users`;
-- down, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `name` varchar(100) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
