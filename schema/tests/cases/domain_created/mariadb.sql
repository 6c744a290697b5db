-- up, transaction
CREATE TABLE `letters` (
    `id` bigint NOT NULL,
    `reply_to` varchar(320) NOT NULL DEFAULT 'c@d',
    PRIMARY KEY (`id`),
    CONSTRAINT `letters_reply_to_check` CHECK (`reply_to` <> 'VALUE'),
    CONSTRAINT `letters_reply_to_has_at_check` CHECK (`reply_to` LIKE '%@%')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `email` varchar(320) NOT NULL DEFAULT 'a@b',
    `order` varchar(320) NOT NULL DEFAULT 'a@b',
    PRIMARY KEY (`id`),
    CONSTRAINT `users_email_check` CHECK (`email` <> 'VALUE'),
    CONSTRAINT `users_email_has_at_check` CHECK (`email` LIKE '%@%'),
    CONSTRAINT `users_order_check` CHECK (`order` <> 'VALUE'),
    CONSTRAINT `users_order_has_at_check` CHECK (`order` LIKE '%@%')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table letters
DROP TABLE `letters`;
-- drops_table users
DROP TABLE `users`;
