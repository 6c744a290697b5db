-- up, transaction
-- drops_column rects.b
ALTER TABLE `rects` MODIFY COLUMN `b` int GENERATED ALWAYS AS (a * 2) STORED;
-- down, transaction
ALTER TABLE `rects` MODIFY COLUMN `b` int NULL;
