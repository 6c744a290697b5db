-- up, transaction
REVOKE SELECT, INSERT ON bills FROM kit_reader;
REVOKE UPDATE (number) ON bills FROM kit_reader;
REVOKE GRANT OPTION ON bills FROM kit_reader;
-- drops_table bills
DROP TABLE `bills`;
-- down, transaction
CREATE TABLE `bills` (
    `id` bigint NOT NULL,
    `number` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
GRANT SELECT, INSERT ON bills TO kit_reader;
GRANT UPDATE (number) ON bills TO kit_reader WITH GRANT OPTION;
