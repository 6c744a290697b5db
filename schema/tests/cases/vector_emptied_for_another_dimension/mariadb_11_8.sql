-- up, transaction
ALTER TABLE `documents` ADD COLUMN `__kit_new_embedding` vector(4) NULL AFTER `embedding`;
UPDATE `documents` SET `__kit_new_embedding` = NULL;
-- may_refuse_rows documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE `documents`
    DROP COLUMN `embedding`,
    CHANGE COLUMN `__kit_new_embedding` `embedding` vector(4) NULL;
-- down, transaction
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE `documents` MODIFY COLUMN `embedding` vector(3) NULL;
