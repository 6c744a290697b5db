-- note: after.rs:18:24: huge: mysql 9 has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:10:25: large: mysql 9 has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:2:25: small: mysql 9 has no index over vectors and does without it
  help: searches read every row
-- up, transaction
CREATE TABLE `huge` (
    `id` bigint NOT NULL,
    `embedding` vector(5000) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `large` (
    `id` bigint NOT NULL,
    `embedding` vector(3072) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `small` (
    `id` bigint NOT NULL,
    `embedding` vector(2000) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table huge
DROP TABLE `huge`;
-- drops_table large
DROP TABLE `large`;
-- drops_table small
DROP TABLE `small`;
