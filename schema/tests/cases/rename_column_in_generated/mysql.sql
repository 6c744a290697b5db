-- up, transaction
ALTER TABLE `users`
    RENAME COLUMN `name` TO `full_name`,
    MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(full_name)) STORED NOT NULL;
-- down, transaction
ALTER TABLE `users`
    RENAME COLUMN `full_name` TO `name`,
    MODIFY COLUMN `size` int GENERATED ALWAYS AS (length(name)) STORED NOT NULL;
