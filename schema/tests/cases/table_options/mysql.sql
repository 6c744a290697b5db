-- up, transaction
CREATE TABLE `cached` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = MEMORY DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
ALTER TABLE `logs` ROW_FORMAT = DEFAULT;
-- rewrites_table notes
ALTER TABLE `notes`
    CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
    ROW_FORMAT = COMPACT;
ALTER TABLE `notes` MODIFY COLUMN `other` varchar(50) COLLATE utf8mb4_general_ci NOT NULL;
-- down, transaction
ALTER TABLE `logs` ROW_FORMAT = COMPRESSED;
-- rewrites_table notes
ALTER TABLE `notes`
    CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin,
    ROW_FORMAT = DEFAULT;
ALTER TABLE `notes` MODIFY COLUMN `other` varchar(50) COLLATE utf8mb4_general_ci NOT NULL;
-- drops_table cached
DROP TABLE `cached`;
