-- up, transaction
-- may_refuse_rows event
-- may_refuse_rows event
-- rewrites_table event
ALTER TABLE `event`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `kind`)
    PARTITION BY LIST COLUMNS (`kind`) (
    PARTITION `c` VALUES IN ('c'),
    PARTITION `p2025` VALUES IN ('a', 'b')
);
-- down, transaction
-- may_refuse_rows event
-- may_refuse_rows event
-- rewrites_table event
ALTER TABLE `event`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `day`)
    PARTITION BY RANGE COLUMNS (`day`) (
    PARTITION `p2025` VALUES LESS THAN ('2026-01-01'),
    PARTITION `p2026` VALUES LESS THAN ('2027-01-01')
);
