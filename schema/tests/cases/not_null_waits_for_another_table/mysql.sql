-- up, transaction
ALTER TABLE `notes` ADD COLUMN `__kit_new_one` int NULL AFTER `one`;
UPDATE `notes` SET `__kit_new_one` = 1;
-- may_refuse_rows notes.one
-- rewrites_table notes.one
ALTER TABLE `notes`
    DROP COLUMN `one`,
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    CHANGE COLUMN `__kit_new_one` `one` int NULL;
CREATE TABLE `extras` (
    `id` bigint NOT NULL,
    `note_id` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `extras_note_id_fkey` (`note_id`),
    CONSTRAINT `extras_note_id_fkey` FOREIGN KEY (`note_id`) REFERENCES `notes` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table extras
DROP TABLE `extras`;
-- narrows_type notes.one
-- rewrites_table notes.one
ALTER TABLE `notes`
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `one` varchar(50) NULL;
UPDATE `notes` SET `one` = 'it''s' WHERE `one` IS NULL;
ALTER TABLE `notes` MODIFY COLUMN `one` varchar(50) NOT NULL DEFAULT 'it''s';
