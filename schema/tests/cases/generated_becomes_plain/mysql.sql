-- up, transaction
ALTER TABLE `rects` MODIFY COLUMN `b` int NOT NULL;
-- down, transaction
-- drops_column rects.b
ALTER TABLE `rects` MODIFY COLUMN `b` int GENERATED ALWAYS AS (a * 2) STORED NOT NULL;
