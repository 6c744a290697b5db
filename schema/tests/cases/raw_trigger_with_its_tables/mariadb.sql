-- up, transaction
CREATE TABLE `totals` (
    `id` bigint NOT NULL,
    `visits` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `name` varchar(100) NOT NULL,
    `visits` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TRIGGER `count_visits` AFTER INSERT ON users FOR EACH ROW BEGIN
    -- a; b
    IF NEW.visits > 0 THEN
        UPDATE totals SET visits = visits + NEW.visits;
    END IF;
END;
-- down, transaction
DROP TRIGGER `count_visits`;
-- drops_table totals
DROP TABLE `totals`;
-- drops_table users
DROP TABLE `users`;
