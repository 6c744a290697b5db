-- up, transaction
ALTER TABLE `keys`
    ADD COLUMN `uses` int NULL,
    MODIFY COLUMN `token` binary(16) NOT NULL DEFAULT (unhex(replace(uuid(), '-', '')));
-- down, transaction
-- drops_column keys.uses
ALTER TABLE `keys`
    DROP COLUMN `uses`,
    MODIFY COLUMN `token` binary(16) NOT NULL;
