-- up, transaction
-- drops_partition note.rest
ALTER TABLE `note` DROP PARTITION `rest`;
ALTER TABLE `event` ADD PARTITION (
    PARTITION `rest` VALUES LESS THAN (MAXVALUE)
);
-- down, transaction
-- drops_partition event.rest
ALTER TABLE `event` DROP PARTITION `rest`;
ALTER TABLE `note` ADD PARTITION (
    PARTITION `rest` VALUES LESS THAN (MAXVALUE)
);
