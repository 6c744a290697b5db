-- up, transaction
UPDATE `a` SET `x` = 7 WHERE `x` IS NULL;
-- rewrites_table a.s
ALTER TABLE `a`
    MODIFY COLUMN `x` int NOT NULL DEFAULT 7,
    MODIFY COLUMN `s` varchar(20) NULL;
UPDATE `a` SET `s` = 'none' WHERE `s` IS NULL;
ALTER TABLE `a` MODIFY COLUMN `s` varchar(20) NOT NULL DEFAULT 'none';
-- down, transaction
-- narrows_type a.s
-- rewrites_table a.s
ALTER TABLE `a`
    MODIFY COLUMN `x` int NULL,
    MODIFY COLUMN `s` varchar(9) NULL;
