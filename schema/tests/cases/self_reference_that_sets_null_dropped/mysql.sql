-- up, transaction
-- drops_table notes
DROP TABLE `notes`;
-- down, transaction
CREATE TABLE `notes` (
    `id` bigint NOT NULL,
    `changed_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `above` bigint NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `notes_changed_at_key` UNIQUE (`changed_at`),
    INDEX `notes_above_fkey` (`above`),
    CONSTRAINT `notes_above_fkey` FOREIGN KEY (`above`) REFERENCES `notes` (`id`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TRIGGER `__kit_touch_notes` BEFORE UPDATE ON `notes` FOR EACH ROW SET NEW.`changed_at` = if(NEW.`changed_at` <=> OLD.`changed_at`, utc_timestamp(6), NEW.`changed_at`);
