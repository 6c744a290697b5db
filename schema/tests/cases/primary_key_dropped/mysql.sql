-- up, transaction
ALTER TABLE `logs`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` bigint NULL;
-- down, transaction
-- refuses_nulls logs.id
-- may_refuse_rows logs
ALTER TABLE `logs`
    MODIFY COLUMN `id` bigint NOT NULL,
    ADD PRIMARY KEY (`id`);
