-- up, transaction
ALTER TABLE `a`
    RENAME COLUMN `n` TO `m`,
    RENAME COLUMN `s` TO `t`;
-- rewrites_table a.m
-- rewrites_table a.t
ALTER TABLE `a`
    MODIFY COLUMN `m` bigint NOT NULL,
    MODIFY COLUMN `t` varchar(100) NULL;
-- down, transaction
ALTER TABLE `a`
    RENAME COLUMN `t` TO `s`,
    RENAME COLUMN `m` TO `n`;
-- narrows_type a.n
-- rewrites_table a.n
-- narrows_type a.s
-- rewrites_table a.s
ALTER TABLE `a`
    MODIFY COLUMN `n` int NOT NULL,
    MODIFY COLUMN `s` varchar(10) NULL;
