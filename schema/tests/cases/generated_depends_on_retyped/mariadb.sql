-- up, transaction
-- rewrites_table a.x
-- rewrites_table a.g
-- recreates_column a.g
ALTER TABLE `a`
    DROP INDEX `a_g_idx`,
    DROP COLUMN `g`,
    ADD COLUMN `g` bigint GENERATED ALWAYS AS (x + 2) STORED,
    MODIFY COLUMN `x` bigint NOT NULL,
    ADD INDEX `a_g_idx` (`g`);
-- down, transaction
-- narrows_type a.x
-- rewrites_table a.x
-- narrows_type a.g
-- rewrites_table a.g
-- recreates_column a.g
ALTER TABLE `a`
    DROP INDEX `a_g_idx`,
    DROP COLUMN `g`,
    ADD COLUMN `g` int GENERATED ALWAYS AS (x + 1) STORED,
    MODIFY COLUMN `x` int NOT NULL,
    ADD INDEX `a_g_idx` (`g`);
