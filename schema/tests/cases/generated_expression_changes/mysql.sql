-- up, transaction
-- recreates_column users.size
ALTER TABLE `users` MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(name) + 1) STORED NOT NULL;
-- down, transaction
-- recreates_column users.size
ALTER TABLE `users` MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(name)) STORED NOT NULL;
