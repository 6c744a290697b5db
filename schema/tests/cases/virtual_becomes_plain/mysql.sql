-- up, transaction
ALTER TABLE `people` ADD COLUMN `total__kit_new` bigint NULL AFTER `total`;
UPDATE `people` SET `total__kit_new` = `total` WHERE `total__kit_new` IS NULL;
UPDATE `people` SET `total__kit_new` = 5 WHERE `total__kit_new` IS NULL;
-- rewrites_table people.total
-- recreates_column people.stored
ALTER TABLE `people`
    DROP COLUMN `total`,
    DROP COLUMN `stored`,
    ADD COLUMN `stored` int GENERATED ALWAYS AS (a + 2) STORED NULL,
    CHANGE COLUMN `total__kit_new` `total` bigint NOT NULL DEFAULT 5 COMMENT 'more';
-- down, transaction
-- narrows_type people.total
-- rewrites_table people.total
-- drops_column people.total
-- recreates_column people.stored
ALTER TABLE `people`
    DROP COLUMN `total`,
    DROP COLUMN `stored`,
    ADD COLUMN `total` int GENERATED ALWAYS AS (a + 1) VIRTUAL NULL COMMENT 'more',
    ADD COLUMN `stored` int GENERATED ALWAYS AS (a + 2) VIRTUAL NULL;
