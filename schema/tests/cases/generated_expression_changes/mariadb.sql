-- up, transaction
-- recreates_column users.size
ALTER TABLE `users` MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(name) + 1) STORED;
-- down, transaction
-- recreates_column users.size
ALTER TABLE `users` MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(name)) STORED;
