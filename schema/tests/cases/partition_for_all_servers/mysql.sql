-- up, transaction
-- may_refuse_rows event
-- rewrites_table event
ALTER TABLE `event` PARTITION BY RANGE COLUMNS (`day`) (
    PARTITION `old` VALUES LESS THAN ('2026-01-01'),
    PARTITION `new` VALUES LESS THAN (MAXVALUE)
);
-- down, transaction
-- rewrites_table event
ALTER TABLE `event` REMOVE PARTITIONING;
