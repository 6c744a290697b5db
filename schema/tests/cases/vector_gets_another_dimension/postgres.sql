-- up, transaction
DROP INDEX "near";
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE "documents" ALTER COLUMN "embedding" TYPE vector(4);
CREATE INDEX "near" ON "documents" USING hnsw ("embedding" vector_cosine_ops) WITH (m = 24);
-- down, transaction
DROP INDEX "near";
-- narrows_type documents.embedding
-- rewrites_table documents.embedding
ALTER TABLE "documents" ALTER COLUMN "embedding" TYPE vector(3);
CREATE INDEX "near" ON "documents" USING hnsw ("embedding" vector_l2_ops) WITH (m = 16);
