-- up, transaction
RENAME TABLE `posts` TO `articles`;
RENAME TABLE `users` TO `people`;
ALTER TABLE `articles`
    RENAME COLUMN `author` TO `writer`,
    RENAME COLUMN `parent` TO `above`;
ALTER TABLE `people`
    RENAME COLUMN `email` TO `mail`,
    RENAME COLUMN `id` TO `person`,
    RENAME COLUMN `nick` TO `alias`;
ALTER TABLE `people`
    DROP CONSTRAINT `age_ok`,
    RENAME COLUMN `age` TO `years`,
    CHANGE COLUMN `next` `coming` int GENERATED ALWAYS AS (years + 1) STORED NOT NULL,
    ADD CONSTRAINT `age_ok` CHECK (years >= 0);
ALTER TABLE `people`
    DROP CONSTRAINT `age_ok`,
    ADD CONSTRAINT `years_ok` CHECK (years >= 0);
-- down, transaction
RENAME TABLE `people` TO `users`;
RENAME TABLE `articles` TO `posts`;
ALTER TABLE `users`
    RENAME COLUMN `alias` TO `nick`,
    RENAME COLUMN `person` TO `id`,
    RENAME COLUMN `mail` TO `email`;
ALTER TABLE `users`
    DROP CONSTRAINT `years_ok`,
    RENAME COLUMN `years` TO `age`,
    CHANGE COLUMN `coming` `next` int GENERATED ALWAYS AS (age + 1) STORED NOT NULL,
    ADD CONSTRAINT `years_ok` CHECK (age >= 0);
ALTER TABLE `posts`
    RENAME COLUMN `above` TO `parent`,
    RENAME COLUMN `writer` TO `author`;
ALTER TABLE `users`
    DROP CONSTRAINT `years_ok`,
    ADD CONSTRAINT `age_ok` CHECK (age >= 0);
