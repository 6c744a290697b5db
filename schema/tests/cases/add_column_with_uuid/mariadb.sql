-- up, transaction
-- may_refuse_rows a
ALTER TABLE `a`
    ADD COLUMN `key` binary(16) NOT NULL DEFAULT (unhex(replace(uuid(), '-', ''))),
    ADD CONSTRAINT `a_key_key` UNIQUE (`key`);
-- down, transaction
-- drops_column a.key
ALTER TABLE `a`
    DROP INDEX `a_key_key`,
    DROP COLUMN `key`;
