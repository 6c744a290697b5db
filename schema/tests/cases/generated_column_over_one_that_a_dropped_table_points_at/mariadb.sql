-- up, transaction
-- drops_table posts
DROP TABLE `posts`;
-- rewrites_table users.id
-- rewrites_table users.twice
ALTER TABLE `users`
    ADD COLUMN `twice` bigint GENERATED ALWAYS AS (id * 2) STORED,
    MODIFY COLUMN `id` bigint NOT NULL;
-- down, transaction
-- narrows_type users.id
-- rewrites_table users.id
-- drops_column users.twice
ALTER TABLE `users`
    DROP COLUMN `twice`,
    MODIFY COLUMN `id` int NOT NULL;
CREATE TABLE `posts` (
    `id` bigint NOT NULL,
    `user_id` int NULL,
    PRIMARY KEY (`id`),
    INDEX `posts_user_id_fkey` (`user_id`),
    CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
