-- up, transaction
-- drops_table users
DROP TABLE `users`;
-- down, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `email` varchar(320) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
