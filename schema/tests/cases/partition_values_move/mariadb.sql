-- up, transaction
-- may_refuse_rows orders
-- rewrites_table orders
ALTER TABLE `orders` PARTITION BY LIST COLUMNS (`region`) (
    PARTITION `a` VALUES IN ('de'),
    PARTITION `b` VALUES IN ('fr', 'us'),
    PARTITION `c` VALUES IN ('it')
);
-- down, transaction
-- drops_partition orders.c
ALTER TABLE `orders` DROP PARTITION `c`;
-- may_refuse_rows orders
-- rewrites_table orders
ALTER TABLE `orders` PARTITION BY LIST COLUMNS (`region`) (
    PARTITION `a` VALUES IN ('de', 'fr'),
    PARTITION `b` VALUES IN ('us')
);
