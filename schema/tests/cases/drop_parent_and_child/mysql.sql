-- up, transaction
-- drops_table posts
DROP TABLE `posts`;
-- drops_table users
DROP TABLE `users`;
-- down, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `name` varchar(100) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `posts` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `user_id` bigint NOT NULL,
    `title` varchar(255) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `posts_user_id_fkey` (`user_id`),
    CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
