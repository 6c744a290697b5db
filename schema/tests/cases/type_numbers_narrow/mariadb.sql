-- up, transaction
-- narrows_type things.visits
-- rewrites_table things.visits
-- narrows_type things.price
-- rewrites_table things.price
-- narrows_type things.weight
-- rewrites_table things.weight
ALTER TABLE `things`
    MODIFY COLUMN `visits` int NOT NULL,
    MODIFY COLUMN `price` decimal(10,2) NOT NULL DEFAULT 0.5,
    MODIFY COLUMN `weight` float NOT NULL;
-- down, transaction
-- rewrites_table things.visits
-- narrows_type things.price
-- rewrites_table things.price
-- rewrites_table things.weight
ALTER TABLE `things`
    MODIFY COLUMN `visits` bigint NOT NULL,
    MODIFY COLUMN `price` decimal(10,4) NOT NULL DEFAULT 0.5,
    MODIFY COLUMN `weight` double NOT NULL;
