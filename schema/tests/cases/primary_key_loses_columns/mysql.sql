-- up, transaction
-- drops_column members.gone
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    DROP COLUMN `gone`,
    MODIFY COLUMN `part` bigint NULL,
    ADD PRIMARY KEY (`id`);
-- down, transaction
-- refuses_nulls members.part
-- refuses_rows members.gone
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    ADD COLUMN `gone` bigint NOT NULL,
    MODIFY COLUMN `part` bigint NOT NULL,
    ADD PRIMARY KEY (`id`, `part`, `gone`);
