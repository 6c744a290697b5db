-- up, transaction
-- may_refuse_rows reading
-- rewrites_table reading
ALTER TABLE `reading` PARTITION BY HASH (`id`) PARTITIONS 3;
-- down, transaction
-- rewrites_table reading
ALTER TABLE `reading` REMOVE PARTITIONING;
