-- up, transaction
-- drops_column rects.b
ALTER TABLE `rects`
    DROP COLUMN `b`,
    ADD COLUMN `b` int GENERATED ALWAYS AS (a * 2) VIRTUAL NULL;
-- down, transaction
ALTER TABLE `rects` ADD COLUMN `b__kit_new` int NULL AFTER `b`;
UPDATE `rects` SET `b__kit_new` = `b` WHERE `b__kit_new` IS NULL;
ALTER TABLE `rects`
    DROP COLUMN `b`,
    CHANGE COLUMN `b__kit_new` `b` int NULL;
