-- up, transaction
RENAME TABLE `often` TO `often__kit_swap`;
RENAME TABLE `seldom` TO `often`;
RENAME TABLE `often__kit_swap` TO `seldom`;
-- rewrites_table users.visits
ALTER TABLE `users` MODIFY COLUMN `visits` bigint NOT NULL;
-- down, transaction
RENAME TABLE `seldom` TO `often__kit_swap`;
RENAME TABLE `often` TO `seldom`;
RENAME TABLE `often__kit_swap` TO `often`;
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE `users` MODIFY COLUMN `visits` int NOT NULL;
