-- up, transaction
-- drops_table notes
DROP TABLE `notes`;
-- down, transaction
CREATE TABLE `notes` (
    `id` bigint NOT NULL,
    `text` varchar(20) NULL,
    `updated_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
