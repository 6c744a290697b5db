-- up, transaction
CREATE TABLE `notes` (
    `id` bigint NOT NULL,
    `text` varchar(20) NULL,
    `updated_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `changed_on` date NULL,
    `changed_at` datetime(6) NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`changed_at` = if(NEW.`changed_at` <=> OLD.`changed_at`, utc_timestamp(6), NEW.`changed_at`), NEW.`changed_on` = if(NEW.`changed_on` <=> OLD.`changed_on`, utc_date(), NEW.`changed_on`), NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
-- drops_table notes
DROP TABLE `notes`;
