-- up, transaction
-- may_refuse_rows prices
-- may_refuse_rows prices
ALTER TABLE `prices`
    DROP CONSTRAINT `named`,
    DROP CONSTRAINT `priced`,
    MODIFY COLUMN `name` varchar(20) NOT NULL DEFAULT 'And  Or',
    ADD CONSTRAINT `named` CHECK (name <> 'AND'),
    ADD CONSTRAINT `priced` CHECK ((price > 0 OR count > 0) AND count < 9);
-- down, transaction
-- may_refuse_rows prices
-- may_refuse_rows prices
ALTER TABLE `prices`
    DROP CONSTRAINT `named`,
    DROP CONSTRAINT `priced`,
    MODIFY COLUMN `name` varchar(20) NOT NULL DEFAULT 'And Or',
    ADD CONSTRAINT `named` CHECK (name <> 'And'),
    ADD CONSTRAINT `priced` CHECK (price > 0 OR count > 0 AND count < 9);
