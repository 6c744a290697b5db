-- up, transaction
RENAME TABLE `users` TO `people`;
ALTER TABLE `people` RENAME COLUMN `age` TO `years`;
-- rewrites_table people.years
ALTER TABLE `people` MODIFY COLUMN `years` bigint NOT NULL DEFAULT 18;
-- down, transaction
RENAME TABLE `people` TO `users`;
ALTER TABLE `users` RENAME COLUMN `years` TO `age`;
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE `users` MODIFY COLUMN `age` int NOT NULL;
