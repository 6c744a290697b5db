-- candidate: partition event.p2026 -> event.now (100 %)
-- up, transaction
ALTER TABLE `event` REORGANIZE PARTITION `p2026` INTO (
    PARTITION `now` VALUES LESS THAN ('2027-01-01')
);
-- down, transaction
ALTER TABLE `event` REORGANIZE PARTITION `now` INTO (
    PARTITION `p2026` VALUES LESS THAN ('2027-01-01')
);
