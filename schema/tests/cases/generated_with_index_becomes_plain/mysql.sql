-- up, transaction
-- recreates_column people.twice
ALTER TABLE `people`
    DROP INDEX `people_twice_key`,
    DROP COLUMN `twice`,
    ADD COLUMN `twice` int GENERATED ALWAYS AS (a * 3) STORED NULL,
    MODIFY COLUMN `total` int NULL,
    ADD CONSTRAINT `people_twice_key` UNIQUE (`twice`);
-- down, transaction
-- drops_column people.total
-- recreates_column people.twice
ALTER TABLE `people`
    DROP INDEX `people_twice_key`,
    DROP COLUMN `twice`,
    ADD COLUMN `twice` int GENERATED ALWAYS AS (a * 2) STORED NULL,
    MODIFY COLUMN `total` int GENERATED ALWAYS AS (a + 1) STORED NULL,
    ADD CONSTRAINT `people_twice_key` UNIQUE (`twice`);
