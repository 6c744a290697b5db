-- up, transaction
ALTER TABLE `a` RENAME COLUMN `x` TO `xx`;
-- rewrites_table a.g
ALTER TABLE `a` ADD COLUMN `g` int GENERATED ALWAYS AS (xx + 1) STORED;
-- down, transaction
ALTER TABLE `a` RENAME COLUMN `xx` TO `x`;
-- drops_column a.g
ALTER TABLE `a` DROP COLUMN `g`;
