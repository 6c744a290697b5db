-- up, transaction
-- drops_column events.ends
-- may_refuse_rows events
ALTER TABLE `events`
    DROP CONSTRAINT `in_order`,
    DROP CONSTRAINT `no_zero`,
    DROP COLUMN `ends`,
    ADD CONSTRAINT `not_early` CHECK (starts > 0);
-- down, transaction
-- may_refuse_rows events
-- may_refuse_rows events
ALTER TABLE `events`
    DROP CONSTRAINT `not_early`,
    ADD COLUMN `ends` int NULL,
    ADD CONSTRAINT `in_order` CHECK (starts <= ends),
    ADD CONSTRAINT `no_zero` CHECK (starts <> 0);
