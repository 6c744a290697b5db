-- up, transaction
ALTER TABLE `posts`
    DROP FOREIGN KEY `posts_editor_id_fkey`,
    DROP FOREIGN KEY `posts_user_id_fkey`;
-- drops_column posts.editor_id
ALTER TABLE `posts`
    DROP INDEX `posts_editor_id_fkey`,
    DROP INDEX `posts_user_id_fkey`,
    DROP COLUMN `editor_id`;
-- drops_table users
DROP TABLE `users`;
-- down, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
ALTER TABLE `posts`
    ADD COLUMN `editor_id` bigint NULL,
    ADD INDEX `posts_editor_id_fkey` (`editor_id`),
    ADD INDEX `posts_user_id_fkey` (`user_id`);
-- may_refuse_rows posts
-- may_refuse_rows posts
ALTER TABLE `posts`
    ADD CONSTRAINT `posts_editor_id_fkey` FOREIGN KEY (`editor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
    ADD CONSTRAINT `posts_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE;
