-- up, transaction
ALTER TABLE `places` ADD SPATIAL INDEX `places_position_idx` (`position`);
-- down, transaction
ALTER TABLE `places` DROP INDEX `places_position_idx`;
