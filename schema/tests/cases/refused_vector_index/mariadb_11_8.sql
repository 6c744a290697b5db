-- up, transaction
CREATE TABLE `huge` (
    `id` bigint NOT NULL,
    `embedding` vector(5000) NOT NULL,
    PRIMARY KEY (`id`),
    VECTOR INDEX `huge_embedding_idx` (`embedding`) DISTANCE = euclidean
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `large` (
    `id` bigint NOT NULL,
    `embedding` vector(3072) NOT NULL,
    PRIMARY KEY (`id`),
    VECTOR INDEX `large_embedding_idx` (`embedding`) DISTANCE = euclidean
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `small` (
    `id` bigint NOT NULL,
    `embedding` vector(2000) NOT NULL,
    PRIMARY KEY (`id`),
    VECTOR INDEX `small_embedding_idx` (`embedding`) DISTANCE = euclidean
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table huge
DROP TABLE `huge`;
-- drops_table large
DROP TABLE `large`;
-- drops_table small
DROP TABLE `small`;
