-- up, transaction
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE `documents` MODIFY COLUMN `embedding` vector(4) NULL;
-- down, transaction
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE `documents` MODIFY COLUMN `embedding` vector(3) NULL;
