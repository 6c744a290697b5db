-- up, transaction
-- drops_column pairs.a
-- drops_column pairs.b
-- may_refuse_rows pairs
ALTER TABLE `pairs`
    DROP PRIMARY KEY,
    DROP COLUMN `a`,
    DROP COLUMN `b`,
    ADD PRIMARY KEY (`c`, `d`);
-- down, transaction
-- refuses_rows pairs.a
-- refuses_rows pairs.b
-- may_refuse_rows pairs
ALTER TABLE `pairs`
    DROP PRIMARY KEY,
    ADD COLUMN `a` bigint NOT NULL,
    ADD COLUMN `b` bigint NOT NULL,
    ADD PRIMARY KEY (`a`, `b`);
