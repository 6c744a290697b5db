-- up, transaction
CREATE TABLE `event` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `day` date NOT NULL,
    `kind` varchar(40) NOT NULL,
    PRIMARY KEY (`id`, `day`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
PARTITION BY RANGE COLUMNS (`day`) (
    PARTITION `p2025` VALUES LESS THAN ('2026-01-01'),
    PARTITION `p2026` VALUES LESS THAN ('2027-01-01'),
    PARTITION `rest` VALUES LESS THAN (MAXVALUE)
);
CREATE TABLE `log` (
    `at` datetime(6) NOT NULL,
    `line` longtext NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
PARTITION BY RANGE (year(at)) (
    PARTITION `old` VALUES LESS THAN (2026),
    PARTITION `new` VALUES LESS THAN (MAXVALUE)
);
CREATE TABLE `order` (
    `id` bigint NOT NULL,
    `region` varchar(2) NOT NULL COMMENT 'Two letters',
    `placed_at` datetime(6) NOT NULL,
    `doubled` bigint NULL,
    PRIMARY KEY (`id`, `region`),
    INDEX `order_placed_at_idx` (`placed_at`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'By region'
PARTITION BY LIST COLUMNS (`region`) (
    PARTITION `eu` VALUES IN ('de', 'fr'),
    PARTITION `us` VALUES IN ('us')
);
CREATE TABLE `reading` (
    `id` bigint NOT NULL,
    `value` double NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
PARTITION BY HASH (`id`) PARTITIONS 3;
CREATE TABLE `token` (
    `id` binary(16) NOT NULL,
    `seen_at` datetime(6) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
PARTITION BY KEY (`id`) PARTITIONS 2;
CREATE TABLE `visit` (
    `region` varchar(10) NOT NULL,
    `day` date NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
PARTITION BY LINEAR KEY (`region`, `day`) PARTITIONS 4;
CREATE TRIGGER `__kit_touch_token` BEFORE UPDATE ON `token` FOR EACH ROW SET NEW.`seen_at` = if(NEW.`seen_at` <=> OLD.`seen_at`, utc_timestamp(6), NEW.`seen_at`);
-- down, transaction
-- drops_table event
DROP TABLE `event`;
-- drops_table log
DROP TABLE `log`;
-- drops_table order
DROP TABLE `order`;
-- drops_table reading
DROP TABLE `reading`;
-- drops_table token
DROP TABLE `token`;
-- drops_table visit
DROP TABLE `visit`;
