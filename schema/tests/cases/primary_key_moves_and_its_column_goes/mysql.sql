-- up, transaction
-- drops_column members.id
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    DROP COLUMN `id`,
    ADD PRIMARY KEY (`team`, `person`);
-- down, transaction
-- refuses_rows members.id
-- may_refuse_rows members
ALTER TABLE `members`
    DROP PRIMARY KEY,
    ADD COLUMN `id` bigint NOT NULL,
    ADD PRIMARY KEY (`id`);
