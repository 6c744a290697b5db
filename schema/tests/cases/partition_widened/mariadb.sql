-- up, transaction
ALTER TABLE `event` REORGANIZE PARTITION `p2026` INTO (
    PARTITION `p2026` VALUES LESS THAN ('2029-01-01')
);
-- down, transaction
-- may_refuse_rows event
-- rewrites_table event
ALTER TABLE `event` PARTITION BY RANGE COLUMNS (`day`) (
    PARTITION `p2025` VALUES LESS THAN ('2026-01-01'),
    PARTITION `p2026` VALUES LESS THAN ('2027-01-01')
);
