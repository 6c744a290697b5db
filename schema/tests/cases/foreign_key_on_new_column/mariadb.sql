-- up, transaction
ALTER TABLE `posts`
    ADD COLUMN `editor_id` bigint NULL,
    ADD INDEX `posts_editor_id_fkey` (`editor_id`);
-- may_refuse_rows posts
ALTER TABLE `posts` ADD CONSTRAINT `posts_editor_id_fkey` FOREIGN KEY (`editor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL;
-- down, transaction
ALTER TABLE `posts` DROP FOREIGN KEY `posts_editor_id_fkey`;
-- drops_column posts.editor_id
ALTER TABLE `posts`
    DROP INDEX `posts_editor_id_fkey`,
    DROP COLUMN `editor_id`;
