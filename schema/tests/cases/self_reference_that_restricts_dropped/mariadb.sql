-- up, transaction
-- drops_table nodes
DROP TABLE `nodes`;
-- down, transaction
CREATE TABLE `nodes` (
    `id` bigint NOT NULL,
    `above` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `nodes_above_fkey` (`above`),
    CONSTRAINT `nodes_above_fkey` FOREIGN KEY (`above`) REFERENCES `nodes` (`id`) ON DELETE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
