-- up, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `users_age_check`,
    DROP INDEX `doubled`,
    RENAME COLUMN `age` TO `years`,
    ADD CONSTRAINT `users_age_check` CHECK (years > 0),
    ADD INDEX `doubled` ((years * 2)),
    MODIFY COLUMN `next` int GENERATED ALWAYS AS (years + 1) STORED NOT NULL;
-- down, transaction
ALTER TABLE `users`
    DROP CONSTRAINT `users_age_check`,
    DROP INDEX `doubled`,
    RENAME COLUMN `years` TO `age`,
    ADD CONSTRAINT `users_age_check` CHECK (age > 0),
    ADD INDEX `doubled` ((age * 2)),
    MODIFY COLUMN `next` int GENERATED ALWAYS AS (age + 1) STORED NOT NULL;
