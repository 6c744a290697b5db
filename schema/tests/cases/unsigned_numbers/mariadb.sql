-- up, transaction
-- rewrites_table counts.id
-- rewrites_table counts.small
-- narrows_type counts.narrows
-- rewrites_table counts.narrows
-- rewrites_table counts.signed
ALTER TABLE `counts`
    MODIFY COLUMN `id` bigint unsigned NOT NULL,
    MODIFY COLUMN `small` int unsigned NOT NULL,
    MODIFY COLUMN `narrows` smallint unsigned NOT NULL DEFAULT 7,
    MODIFY COLUMN `signed` int NOT NULL;
-- down, transaction
-- narrows_type counts.id
-- rewrites_table counts.id
-- narrows_type counts.small
-- rewrites_table counts.small
-- rewrites_table counts.narrows
-- narrows_type counts.signed
-- rewrites_table counts.signed
ALTER TABLE `counts`
    MODIFY COLUMN `id` int unsigned NOT NULL,
    MODIFY COLUMN `small` smallint unsigned NOT NULL,
    MODIFY COLUMN `narrows` int unsigned NOT NULL DEFAULT 7,
    MODIFY COLUMN `signed` smallint unsigned NOT NULL;
