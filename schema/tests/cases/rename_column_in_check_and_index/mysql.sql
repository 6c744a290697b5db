-- up, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `named`,
    RENAME COLUMN `name` TO `full_name`,
    ADD CONSTRAINT `named` CHECK (full_name <> '');
-- down, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `named`,
    RENAME COLUMN `full_name` TO `name`,
    ADD CONSTRAINT `named` CHECK (name <> '');
