-- up, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `age` int NOT NULL,
    `code` int NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `users_code_key` UNIQUE (`code`),
    CONSTRAINT `users_check` CHECK (age > 0) NOT ENFORCED
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `posts` (
    `id` bigint NOT NULL,
    `user_id` bigint NOT NULL,
    `user_code` int NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `posts_user_code_fkey` (`user_code`),
    INDEX `posts_user_id_fkey` (`user_id`),
    CONSTRAINT `posts_user_code_fkey` FOREIGN KEY (`user_code`) REFERENCES `users` (`code`),
    CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table posts
DROP TABLE `posts`;
-- drops_table users
DROP TABLE `users`;
