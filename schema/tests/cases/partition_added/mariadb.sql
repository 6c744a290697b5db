-- up, transaction
ALTER TABLE `event` ADD PARTITION (
    PARTITION `p2027` VALUES LESS THAN ('2028-01-01')
);
-- down, transaction
-- drops_partition event.p2027
ALTER TABLE `event` DROP PARTITION `p2027`;
