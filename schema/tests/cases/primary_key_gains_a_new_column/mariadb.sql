-- up, transaction
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    ADD COLUMN `place` bigint NOT NULL DEFAULT 1,
    ADD PRIMARY KEY (`team`, `person`, `place`);
-- down, transaction
-- drops_column members.place
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    DROP COLUMN `place`,
    ADD PRIMARY KEY (`team`, `person`);
