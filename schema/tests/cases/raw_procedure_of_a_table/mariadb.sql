-- up, transaction
CREATE PROCEDURE `clear`(IN below integer) BEGIN
    DELETE FROM bills WHERE number < below;
    DELETE FROM bills WHERE number IS NULL;
END;
CREATE TABLE `bills` (
    `id` bigint NOT NULL,
    `number` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table bills
DROP TABLE `bills`;
DROP PROCEDURE `clear`;
