-- up, transaction
ALTER TABLE `posts`
    DROP CONSTRAINT `posts_author_check`,
    DROP INDEX `posts_next`,
    MODIFY COLUMN `twice` bigint NOT NULL,
    MODIFY COLUMN `thrice` bigint GENERATED ALWAYS AS (NULL) VIRTUAL NULL;
ALTER TABLE `posts` RENAME COLUMN `author` TO `writer`;
ALTER TABLE `posts`
    ADD CONSTRAINT `posts_author_check` CHECK (writer > 0),
    ADD INDEX `posts_next` ((writer + 1)),
    MODIFY COLUMN `twice` bigint GENERATED ALWAYS AS (writer * 2) STORED NOT NULL,
    MODIFY COLUMN `thrice` bigint GENERATED ALWAYS AS (writer * 3) VIRTUAL NOT NULL;
ALTER TABLE `users` DROP CONSTRAINT `users_code_check`;
ALTER TABLE `users` RENAME COLUMN `code` TO `number`;
ALTER TABLE `users` ADD CONSTRAINT `users_code_check` CHECK (number > 0);
-- down, transaction
ALTER TABLE `users` DROP CONSTRAINT `users_code_check`;
ALTER TABLE `users` RENAME COLUMN `number` TO `code`;
ALTER TABLE `users` ADD CONSTRAINT `users_code_check` CHECK (code > 0);
ALTER TABLE `posts`
    DROP CONSTRAINT `posts_author_check`,
    DROP INDEX `posts_next`,
    MODIFY COLUMN `twice` bigint NOT NULL,
    MODIFY COLUMN `thrice` bigint GENERATED ALWAYS AS (NULL) VIRTUAL NULL;
ALTER TABLE `posts` RENAME COLUMN `writer` TO `author`;
ALTER TABLE `posts`
    ADD CONSTRAINT `posts_author_check` CHECK (author > 0),
    ADD INDEX `posts_next` ((author + 1)),
    MODIFY COLUMN `twice` bigint GENERATED ALWAYS AS (author * 2) STORED NOT NULL,
    MODIFY COLUMN `thrice` bigint GENERATED ALWAYS AS (author * 3) VIRTUAL NOT NULL;
