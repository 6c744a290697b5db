-- up, transaction
ALTER TABLE `bills` MODIFY COLUMN `number` bigint NOT NULL;
RENAME TABLE `counter` TO `bill_numbers`;
ALTER TABLE `bills`
    ADD COLUMN `total` bigint NULL,
    MODIFY COLUMN `number` bigint NOT NULL DEFAULT (nextval(bill_numbers));
-- down, transaction
ALTER TABLE `bills` MODIFY COLUMN `number` bigint NOT NULL;
RENAME TABLE `bill_numbers` TO `counter`;
-- drops_column bills.total
ALTER TABLE `bills`
    DROP COLUMN `total`,
    MODIFY COLUMN `number` bigint NOT NULL DEFAULT (nextval(counter));
