-- up, transaction
-- rewrites_table users.visits
ALTER TABLE `users` MODIFY COLUMN `visits` bigint NOT NULL;
-- down, transaction
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE `users` MODIFY COLUMN `visits` int NOT NULL;
