-- up, transaction
ALTER TABLE `a`
    DROP CONSTRAINT `ordered`,
    RENAME COLUMN `x` TO `y`,
    RENAME COLUMN `y` TO `x`,
    ADD CONSTRAINT `ordered` CHECK (y < x);
-- down, transaction
ALTER TABLE `a`
    DROP CONSTRAINT `ordered`,
    RENAME COLUMN `y` TO `x`,
    RENAME COLUMN `x` TO `y`,
    ADD CONSTRAINT `ordered` CHECK (x < y);
