-- up, transaction
ALTER TABLE `reading` ADD PARTITION PARTITIONS 3;
-- down, transaction
ALTER TABLE `reading` COALESCE PARTITION 3;
