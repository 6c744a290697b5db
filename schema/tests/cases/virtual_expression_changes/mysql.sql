-- up, transaction
-- recreates_column rects.b
-- recreates_column rects.c
-- recreates_column rects.d
ALTER TABLE `rects`
    DROP COLUMN `c`,
    DROP COLUMN `d`,
    ADD COLUMN `c` int GENERATED ALWAYS AS (a * 3) STORED NULL,
    ADD COLUMN `d` int GENERATED ALWAYS AS (a * 4) VIRTUAL NULL,
    MODIFY COLUMN `b` int GENERATED ALWAYS AS (a * 20) VIRTUAL NULL;
-- down, transaction
-- recreates_column rects.b
-- recreates_column rects.c
-- recreates_column rects.d
ALTER TABLE `rects`
    DROP COLUMN `c`,
    DROP COLUMN `d`,
    ADD COLUMN `c` int GENERATED ALWAYS AS (a * 3) VIRTUAL NULL,
    ADD COLUMN `d` int GENERATED ALWAYS AS (a * 4) STORED NULL,
    MODIFY COLUMN `b` int GENERATED ALWAYS AS (a * 2) VIRTUAL NULL;
