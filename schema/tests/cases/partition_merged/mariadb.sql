-- up, transaction
-- may_refuse_rows orders
-- rewrites_table orders
ALTER TABLE `orders` PARTITION BY LIST COLUMNS (`region`) (
    PARTITION `whole` VALUES IN ('de', 'fr', 'us')
);
-- down, transaction
ALTER TABLE `orders` REORGANIZE PARTITION `whole` INTO (
    PARTITION `a` VALUES IN ('de', 'fr'),
    PARTITION `b` VALUES IN ('us')
);
