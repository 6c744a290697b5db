-- up, transaction
-- may_refuse_rows a
ALTER TABLE `a`
    ADD COLUMN `key` binary(16) NULL,
    ADD CONSTRAINT `a_key_key` UNIQUE (`key`);
UPDATE `a` SET `key` = (uuid_to_bin(uuid())) WHERE `key` IS NULL;
ALTER TABLE `a` MODIFY COLUMN `key` binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid()));
-- down, transaction
-- drops_column a.key
ALTER TABLE `a`
    DROP INDEX `a_key_key`,
    DROP COLUMN `key`;
