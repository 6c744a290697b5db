-- up, transaction
ALTER TABLE `c` DROP FOREIGN KEY `c_b_id_fkey`;
-- drops_table b
DROP TABLE `b`;
-- drops_table a
DROP TABLE `a`;
-- drops_table c
DROP TABLE `c`;
-- down, transaction
CREATE TABLE `a` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `c` (
    `id` bigint NOT NULL,
    `b_id` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `c_b_id_fkey` (`b_id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `b` (
    `id` bigint NOT NULL,
    `a_id` bigint NULL,
    `c_id` bigint NULL,
    PRIMARY KEY (`id`),
    INDEX `b_a_id_fkey` (`a_id`),
    INDEX `b_c_id_fkey` (`c_id`),
    CONSTRAINT `b_a_id_fkey` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`),
    CONSTRAINT `b_c_id_fkey` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- may_refuse_rows c
ALTER TABLE `c` ADD CONSTRAINT `c_b_id_fkey` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);
