-- up, transaction
-- rewrites_table bills.number
ALTER TABLE `bills` MODIFY COLUMN `number` bigint NOT NULL;
-- down, transaction
-- narrows_type bills.number
-- rewrites_table bills.number
ALTER TABLE `bills` MODIFY COLUMN `number` int NOT NULL;
