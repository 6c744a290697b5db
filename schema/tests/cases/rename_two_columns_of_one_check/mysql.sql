-- up, transaction
ALTER TABLE `a`
    DROP CONSTRAINT `ordered`,
    RENAME COLUMN `x` TO `xx`,
    RENAME COLUMN `y` TO `yy`,
    ADD CONSTRAINT `ordered` CHECK (xx < yy);
-- down, transaction
ALTER TABLE `a`
    DROP CONSTRAINT `ordered`,
    RENAME COLUMN `xx` TO `x`,
    RENAME COLUMN `yy` TO `y`,
    ADD CONSTRAINT `ordered` CHECK (x < y);
