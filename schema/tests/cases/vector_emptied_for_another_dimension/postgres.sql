-- up, transaction
-- may_refuse_rows documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE "documents" ALTER COLUMN "embedding" TYPE vector(4) USING NULL;
-- down, transaction
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE "documents" ALTER COLUMN "embedding" TYPE vector(3);
