-- up, transaction
-- recreates_column people.twice
ALTER TABLE `people`
    MODIFY COLUMN `total` int NULL,
    MODIFY COLUMN `twice` int GENERATED ALWAYS AS (a * 3) STORED NULL;
-- down, transaction
-- drops_column people.total
-- recreates_column people.twice
ALTER TABLE `people`
    MODIFY COLUMN `total` int GENERATED ALWAYS AS (a + 1) STORED NULL,
    MODIFY COLUMN `twice` int GENERATED ALWAYS AS (a * 2) STORED NULL;
