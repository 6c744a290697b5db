-- up, transaction
ALTER TABLE `users` ADD COLUMN `__kit_new_id` bigint NULL AFTER `id`;
UPDATE `users` SET `__kit_new_id` = id + 1000;
ALTER TABLE `users` ADD COLUMN `__kit_new_level` bigint NULL AFTER `level`;
UPDATE `users` SET `__kit_new_level` = level * 2;
-- may_refuse_rows users.id
-- rewrites_table users.id
-- may_refuse_rows users.level
-- rewrites_table users.level
ALTER TABLE `users`
    DROP PRIMARY KEY,
    DROP INDEX `users_level_name_idx`,
    DROP CONSTRAINT `levelled`,
    DROP COLUMN `id`,
    DROP COLUMN `level`,
    DROP COLUMN `next`,
    ADD COLUMN `next` bigint GENERATED ALWAYS AS (level + 1) STORED NULL,
    CHANGE COLUMN `__kit_new_id` `id` bigint NOT NULL,
    CHANGE COLUMN `__kit_new_level` `level` bigint NOT NULL COMMENT 'how far',
    ADD PRIMARY KEY (`id`),
    ADD INDEX `users_level_name_idx` (`level`, `name`),
    ADD CONSTRAINT `levelled` CHECK (level >= 0);
-- down, transaction
-- narrows_type users.id
-- rewrites_table users.id
-- narrows_type users.level
-- rewrites_table users.level
ALTER TABLE `users`
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `level` int NOT NULL COMMENT 'how far';
