-- up, transaction
CREATE TABLE `b` (
    `id` bigint NOT NULL,
    `a_id` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `b_a_id_fkey` (`a_id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `a` (
    `id` bigint NOT NULL,
    `b_id` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `a_b_id_fkey` (`b_id`),
    CONSTRAINT `a_b_id_fkey` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- may_refuse_rows b
ALTER TABLE `b` ADD CONSTRAINT `b_a_id_fkey` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);
-- down, transaction
ALTER TABLE `b` DROP FOREIGN KEY `b_a_id_fkey`;
-- drops_table a
DROP TABLE `a`;
-- drops_table b
DROP TABLE `b`;
