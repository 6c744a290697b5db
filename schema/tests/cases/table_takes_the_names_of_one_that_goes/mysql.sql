-- up, transaction
ALTER TABLE `likes` DROP FOREIGN KEY `likes_post_id_fkey`;
ALTER TABLE `likes` MODIFY COLUMN `post_id` bigint NULL;
-- drops_table posts
DROP TABLE `posts`;
CREATE TABLE `articles` (
    `number` bigint NOT NULL,
    `writer` bigint NOT NULL,
    `headline` varchar(40) NOT NULL,
    PRIMARY KEY (`number`),
    CONSTRAINT `texts_once` UNIQUE (`headline`),
    INDEX `texts_by_user` (`writer`),
    CONSTRAINT `text_of_user` FOREIGN KEY (`writer`) REFERENCES `users` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- may_refuse_rows likes
ALTER TABLE `likes` ADD CONSTRAINT `likes_post_id_fkey` FOREIGN KEY (`post_id`) REFERENCES `articles` (`number`);
-- down, transaction
ALTER TABLE `likes` DROP FOREIGN KEY `likes_post_id_fkey`;
-- refuses_nulls likes.post_id
ALTER TABLE `likes` MODIFY COLUMN `post_id` bigint NOT NULL;
-- drops_table articles
DROP TABLE `articles`;
CREATE TABLE `posts` (
    `id` bigint NOT NULL,
    `user_id` bigint NOT NULL,
    `title` varchar(40) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `texts_once` UNIQUE (`title`),
    INDEX `texts_by_user` (`user_id`),
    CONSTRAINT `text_of_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- may_refuse_rows likes
ALTER TABLE `likes` ADD CONSTRAINT `likes_post_id_fkey` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`);
