-- note: after.rs:3:9: texts: mysql 9 has no index over vectors and does without it
  help: searches read every row
-- note: after.rs:3:70: texts: mysql 9 has no index over vectors and does without it
  help: searches read every row
-- up, transaction
CREATE TABLE `texts` (
    `id` bigint NOT NULL,
    `title` vector(3) NOT NULL,
    `body` vector(3) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table texts
DROP TABLE `texts`;
