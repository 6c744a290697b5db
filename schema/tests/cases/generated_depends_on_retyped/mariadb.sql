-- up, transaction
-- rewrites_table a.x
-- rewrites_table a.g
-- recreates_column a.g
ALTER TABLE `a`
    MODIFY COLUMN `x` bigint NOT NULL,
    MODIFY COLUMN `g` bigint GENERATED ALWAYS AS (x + 2) STORED;
-- down, transaction
-- narrows_type a.x
-- rewrites_table a.x
-- narrows_type a.g
-- rewrites_table a.g
-- recreates_column a.g
ALTER TABLE `a`
    MODIFY COLUMN `x` int NOT NULL,
    MODIFY COLUMN `g` int GENERATED ALWAYS AS (x + 1) STORED;
