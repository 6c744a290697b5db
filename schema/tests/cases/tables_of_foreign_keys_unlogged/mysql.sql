-- up, transaction
CREATE TABLE `m_children` (
    `id` bigint NOT NULL,
    `parent_id` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `m_children_parent_id_fkey` (`parent_id`),
    CONSTRAINT `m_children_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table m_children
DROP TABLE `m_children`;
