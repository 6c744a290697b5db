-- up, transaction
CREATE TABLE `nodes` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `parent_id` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `nodes_parent_id_fkey` (`parent_id`),
    CONSTRAINT `nodes_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `nodes` (`id`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table nodes
DROP TABLE `nodes`;
